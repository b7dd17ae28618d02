import type { Clauses } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';

/** How far behind "when" who did it may stand. */
const CULPRIT_REACH = 4;

/** "Two Danes died in Beni when rebels shelled it": who did it, where the clause behind tells it. */
export function culprit(
  { words, mentions }: SentenceWords,
  { end }: Clauses,
  { type, verb }: Predicate,
  subject: PlacedMention[],
): PlacedMention[] {
  const when = end[verb.at] ?? 0;
  if (type !== 'ASSAULT' || words[when] !== 'when') return [];
  return mentions
    .filter(
      (mention) => mention.from > when && mention.from <= when + CULPRIT_REACH && !subject.includes(mention),
    )
    .slice(0, 1);
}

/** "Two Danes died when rebels raked a clinic": of whom it is told what befell them then. */
export function victims(
  { words, mentions }: SentenceWords,
  { start, opener }: Clauses,
  { type, verb }: Predicate,
  subject: PlacedMention[],
): PlacedMention[] {
  const from = start[verb.at] ?? 0;
  if (type !== 'ASSAULT' || opener[verb.at] !== 'when' || words[from - 2] === ',') return [];
  const [first] = mentions.filter(({ to }) => to < from);
  return first && !subject.includes(first) ? [first] : [];
}
