import './events.css';
import type { Context, ContextEvent } from '../../context/types.ts';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { sourceName } from '../parts/source-name.ts';
import { useFold } from '../parts/use-fold.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { EVENT_WORDS } from './event-words.ts';

const FIRST = 10;

/** Sorts behind every date. */
const UNDATED = '9999';

/** This page's events and the corpus's on one timeline, oldest first; those without a date at the end. */
export function EventsSection({ context }: { context: Pick<Context, 'events' | 'actors'> }) {
  const text = useText();
  // The weightiest come first into the fold; what is shown stands in the order of time.
  const byWeight = context.events.toSorted((a, b) => b.weight - a.weight);
  const { shown, more } = useFold(byWeight, FIRST, 'showAllEvents');
  const ordered = shown.toSorted((a, b) => (a.date ?? UNDATED).localeCompare(b.date ?? UNDATED));
  const names = new Map(context.actors.map(({ id, name }) => [id, name]));
  return (
    <Section id="sl-events" title={text.t('sectionEvents')}>
      {ordered.length === 0 ? (
        <EmptyNote>{text.t('eventsEmpty')}</EmptyNote>
      ) : (
        <ol class="sl-events">
          {ordered.map((event) => (
            <EventRow key={event.id} event={event} names={names} />
          ))}
        </ol>
      )}
      {more}
    </Section>
  );
}

function EventRow({ event, names }: { event: ContextEvent; names: Map<string, string> }) {
  const text = useText();
  const { date, dateCertainty, source, target, here } = event;
  const nameOf = (id: string) => names.get(id) ?? id;
  const passage = event.tellings[0]?.passage.text ?? event.trigger;
  return (
    <li class={`sl-event ${here ? 'sl-event-here' : ''}`}>
      <p class="sl-event-date">
        {date ? (
          <DateText iso={date} inferred={dateCertainty !== 'stated'} />
        ) : (
          <span>{text.t('undated')}</span>
        )}
      </p>
      <div class="sl-event-words">
        <Facts class="sl-event-type">
          <strong>{text.t(EVENT_WORDS[event.type])}</strong>
          {event.place && <bdi>{event.place}</bdi>}
        </Facts>
        <p class="sl-event-passage">
          <bdi>{passage}</bdi>
        </p>
        <Facts class="sl-event-meta">
          {source.length > 0 && <Parties source={source.map(nameOf)} target={target.map(nameOf)} />}
          <Tellers event={event} />
        </Facts>
      </div>
    </li>
  );
}

/** Who did it to whom; the arrow is read as a word. */
function Parties({ source, target }: { source: string[]; target: string[] }) {
  const text = useText();
  return (
    <span>
      {text.list(source.map(isolated))}
      {target.length > 0 && (
        <>
          {' '}
          <span class="sl-event-arrow" aria-hidden="true">
            →
          </span>{' '}
          <span class="sl-hidden">{text.t('partyTo')} </span>
          {text.list(target.map(isolated))}
        </>
      )}
    </span>
  );
}

/** Each source once. */
function Tellers({ event }: { event: ContextEvent }) {
  const text = useText();
  const names = event.tellings.map(({ article }) => sourceName(article, text));
  return <span>{text.list([...new Set(names)].map(isolated))}</span>;
}
