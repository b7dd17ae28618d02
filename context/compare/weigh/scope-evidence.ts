import type { Facets } from '../facets.ts';
import { byValue, saidBy } from '../kinds.ts';
import type { Note } from './evidence.ts';

const SAID = [
  'cumulative',
  'summed',
  'running',
  'oneDay',
  'updates',
  'replaces',
  'disputes',
  'hypothetical',
  'polled',
  'suffered',
  'closing',
  'estimate',
  'outdated',
  'recalled',
  'qualified',
  'another',
] as const;

/** What tells most where only one of the two says it: a total of longer, a day's share, a revision. */
const OF_ONE = ['cumulative', 'running', 'oneDay', 'updates', 'replaces', 'estimate', 'recalled'] as const;

/** What each passage says of its figure's reach, counted over both, and which of the two alone says it. */
export function scopeEvidence(a: Facets, b: Facets, note: Note): void {
  for (const { scope } of [a, b]) {
    for (const said of SAID) note(said, scope[said]);
    note(`partial ${scope.partial ?? 'none'}`, true);
  }
  const [low, high] = byValue(a, b);
  if (saidBy(low) === saidBy(high)) return;
  note('smaller is a part', low.scope.partial === 'part');
  note('greater is a part', high.scope.partial === 'part');
  note('smaller is of the greater', low.scope.partial === 'part' && low.scope.whole === saidBy(high));
  for (const said of OF_ONE) {
    note(`${said} smaller`, low.scope[said] && !high.scope[said]);
    note(`${said} greater`, !low.scope[said] && high.scope[said]);
  }
}
