import './actors.css';
import type { AskedActor } from '../../context/about/types.ts';
import type { ContextActor } from '../../context/types.ts';
import { KIND_WORDS } from '../parts/actor-words.ts';
import { Button } from '../parts/Button.tsx';
import { KindIcon } from '../parts/icons.tsx';
import { RoleLine } from '../parts/RoleLine.tsx';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { type CoverageFrame, coverageFrame, Sparkline } from '../parts/Sparkline.tsx';
import { useFold } from '../parts/use-fold.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

interface ActorsSectionProps {
  actors: ContextActor[];
  onFlashActor: (id: string) => void;
  onOpenActor: (actor: AskedActor) => void;
}

/** How many are shown before the reader asks for the rest. */
const FIRST = 8;

/** Who is in this story, weightiest first; a click finds the name on the page. */
export function ActorsSection({ actors, onFlashActor, onOpenActor }: ActorsSectionProps) {
  const text = useText();
  const byWeight = actors.toSorted((a, b) => b.weight - a.weight);
  const { shown, more } = useFold(byWeight, FIRST, 'showAllNames');
  const frame = coverageFrame(actors.map(({ coverage }) => coverage));
  return (
    <Section id="sl-actors" title={text.t('sectionActors')}>
      {actors.length === 0 && <EmptyNote>{text.t('actorsEmpty')}</EmptyNote>}
      {frame && <Years {...frame} />}
      <ol class="sl-actors sl-ruled">
        {shown.map((actor) => (
          <ActorRow
            key={actor.id}
            actor={actor}
            frame={frame}
            onFlash={() => onFlashActor(actor.id)}
            onOpen={() => onOpenActor({ kind: actor.kind, name: actor.name })}
          />
        ))}
      </ol>
      {more}
    </Section>
  );
}

/** From when to when the charts below reach; each says its own time to those who do not see it. */
function Years({ first, last }: CoverageFrame) {
  const years = new Set([first.slice(0, 4), last.slice(0, 4)]);
  return (
    <p class="sl-actors-years" aria-hidden="true">
      <span dir="ltr">
        {[...years].map((year) => (
          <span key={year}>{year}</span>
        ))}
      </span>
    </p>
  );
}

interface ActorRowProps {
  actor: ContextActor;
  /** In which its chart of coverage stands; null: there is none. */
  frame: CoverageFrame | null;
  onFlash: () => void;
  onOpen: () => void;
}

function ActorRow({ actor, frame, onFlash, onOpen }: ActorRowProps) {
  const text = useText();
  const articles = text.plural('countArticles', actor.articles);
  const role = actor.roles[0];
  return (
    <li class="sl-actor">
      <span class="sl-actor-kind" title={text.t(KIND_WORDS[actor.kind])}>
        <KindIcon kind={actor.kind} />
        <span class="sl-hidden">{text.t(KIND_WORDS[actor.kind])}</span>
      </span>
      <div class="sl-actor-words">
        <h3 class="sl-actor-name">
          <Button onClick={onFlash}>
            <bdi>{actor.name}</bdi>
          </Button>
        </h3>
        {role && <RoleLine role={role} />}
        {actor.mayMean.length > 0 && (
          <p class="sl-actor-note">{text.t('mayMean', text.list(actor.mayMean.map(isolated)))}</p>
        )}
        {actor.ambiguous && <p class="sl-actor-note">{text.t('ambiguousName')}</p>}
      </div>
      <div class="sl-actor-coverage">
        {frame && <Sparkline months={actor.coverage} frame={frame} />}
        {actor.articles > 0 ? (
          <Button
            look="quiet"
            label={`${articles}: ${text.t('everythingOn', isolated(actor.name))}`}
            onClick={onOpen}
          >
            {articles}
          </Button>
        ) : (
          <span>{text.t('onlyHere')}</span>
        )}
      </div>
    </li>
  );
}
