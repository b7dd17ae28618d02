import './filter-bar.css';
import { useState } from 'preact/hooks';
import type { Order } from '../../data/search/arrange.ts';
import type { FilterKind, State } from '../../data/search/query.ts';
import { Button } from '../parts/Button.tsx';
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
  ['oldest', 'orderOldest'],
  ['published', 'orderPublished'],
  ['title', 'orderTitle'],
  ['publisher', 'orderPublisher'],
] as const satisfies readonly (readonly [Order, MessageKey])[];

/** How many tags and publishers stand in the bar until all are asked for. */
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
      {tags.length > 0 && <FilterList kind="tag" label={text.t('tags')} values={tags} {...finding} />}
      {publishers.length > 1 && (
        <FilterList kind="from" label={text.t('filterPublisher')} values={publishers} {...finding} />
      )}
    </div>
  );
}

interface FilterListProps extends Pick<Finding, 'isOn' | 'onToggle'> {
  kind: FilterKind;
  label: string;
  /** The most frequent first. */
  values: [value: string, pages: number][];
}

/** The values that most pages have; all of them by their names, where they are asked for. */
function FilterList({ kind, label, values, ...finding }: FilterListProps) {
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all
    ? values.toSorted(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }))
    : values.slice(0, SHOWN);
  return (
    <ul aria-label={label}>
      {shown.map(([value, count]) => (
        <Filter key={value} kind={kind} value={value} words={value} count={count} {...finding} />
      ))}
      {values.length > SHOWN && (
        <li>
          <Button look="quiet" expanded={all} onClick={() => setAll(!all)}>
            {all ? text.t('filterFewer') : text.t('filterAll', text.number(values.length))}
          </Button>
        </li>
      )}
    </ul>
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
