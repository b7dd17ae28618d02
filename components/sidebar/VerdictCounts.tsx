import type { FigureGroup, VerdictKind } from '../../context/types.ts';
import { VerdictMark } from '../parts/Verdict.tsx';
import { type PluralKey, useText } from '../text.tsx';

/** Gravest first; also the order in which they are counted in the heading. */
const COUNTED: [VerdictKind, PluralKey][] = [
  ['conflict', 'countConflicts'],
  ['update', 'countUpdates'],
  ['agree', 'countAgree'],
  ['different-scope', 'countScope'],
];

/** The kinds that there are, with how many of each: all, so that they add up to the figures below. */
export function VerdictCounts({ figures }: { figures: FigureGroup[] }) {
  const text = useText();
  const counts = COUNTED.map(([kind, key]) => ({
    kind,
    key,
    count: figures.filter(({ verdict }) => verdict.verdict === kind).length,
  }));
  return (
    <>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, key, count }) => (
          <span key={kind} class="sl-verdict-count">
            <VerdictMark kind={kind} />
            {text.plural(key, count)}
          </span>
        ))}
    </>
  );
}
