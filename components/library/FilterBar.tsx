import './filter-bar.css';
import type { Order } from '../../data/search/arrange.ts';
import type { FilterKind, State } from '../../data/search/query.ts';
import { type MessageKey, useText } from '../text.tsx';
import { ConflictsNote } from './ConflictsNote.tsx';
import type { Finding } from './finding.ts';

const STATE_WORDS = [
  ['is', 'unread', 'unread'],
  ['is', 'favourite', 'favourites'],
  ['is', 'archived', 'archived'],
  ['has', 'conflict', 'withConflicts'],
  ['is', 'link', 'linksOnly'],
] as const satisfies readonly (readonly [FilterKind, State, MessageKey])[];

const ORDER_WORDS = [
  ['relevance', 'orderRelevance'],
  ['saved', 'orderSaved'],
  ['published', 'orderPublished'],
  ['title', 'orderTitle'],
  ['publisher', 'orderPublisher'],
] as const satisfies readonly (readonly [Order, MessageKey])[];

/** How many tags and publishers stand in the bar; the search field knows them all. */
const SHOWN = 8;

/** What the list can be narrowed to, with how many pages would be left, and in which order it stands. */
export function FilterBar({ finding }: { finding: Finding }) {
  const text = useText();
  const { found, order, onOrder } = finding;
  if (!found) return null;
  const { states, tags, publishers } = found.counts;
  return (
    <div class="sl-filters">
      <div class="sl-filter-row">
        <ul aria-label={text.t('filterState')}>
          {STATE_WORDS.map(([kind, state, words]) => (
            <Filter
              key={state}
              kind={kind}
              value={state}
              words={text.t(words)}
              count={states[state]}
              {...finding}
            />
          ))}
        </ul>
        <label class="sl-order">
          <span class="sl-muted">{text.t('order')}</span>
          <select value={order} onChange={(event) => onOrder(event.currentTarget.value as Order)}>
            {ORDER_WORDS.map(([value, words]) => (
              <option key={value} value={value}>
                {text.t(words)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ConflictsNote {...finding} />
      {tags.length > 0 && (
        <ul aria-label={text.t('tags')}>
          {tags.slice(0, SHOWN).map(([tag, count]) => (
            <Filter key={tag} kind="tag" value={tag} words={tag} count={count} {...finding} />
          ))}
        </ul>
      )}
      {publishers.length > 1 && (
        <ul aria-label={text.t('filterPublisher')}>
          {publishers.slice(0, SHOWN).map(([publisher, count]) => (
            <Filter
              key={publisher}
              kind="from"
              value={publisher}
              words={publisher}
              count={count}
              {...finding}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FilterProps extends Pick<Finding, 'isOn' | 'onToggle'> {
  kind: FilterKind;
  value: string;
  words: string;
  count: number;
}

function Filter({ kind, value, words, count, isOn, onToggle }: FilterProps) {
  const text = useText();
  const on = isOn(kind, value);
  if (count === 0 && !on) return null;
  return (
    <li>
      <button type="button" class="sl-filter" aria-pressed={on} onClick={() => onToggle(kind, value)}>
        <bdi>{words}</bdi> <span>{text.number(count)}</span>
      </button>
    </li>
  );
}
