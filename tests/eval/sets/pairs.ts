import { articleFrom } from '../../../cli/article-input.ts';
import type { Fields } from '../../../cli/fields.ts';
import { compareFigures, type FigureInArticle } from '../../../context/compare/compare-figures.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import type { VerdictKind } from '../../../context/types.ts';
import { type Interval, overlapVerdict } from '../baselines/overlapping-numbers.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';
import { scorePairs } from '../scorers/score-pairs.ts';

interface Side {
  text: string;
  source: string | null;
  date: string | null;
  start: number;
  end: number;
  value: Interval | null;
}

interface Pair {
  label: VerdictKind;
  a: Side;
  b: Side;
}

/** Verdicts on pairs of marked figures, reading both passages as they stand. */
export function pairsSet(data: DataFolder, read: Read): SetResult {
  const pairs = data.lines<Pair>('figures/pairs.jsonl');
  const ours = scorePairs(pairs.map((pair) => ({ label: pair.label, verdict: verdictOf(pair, read) })));
  const theirs = scorePairs(
    pairs.map(({ label, a, b }) => ({ label, verdict: overlapVerdict(a.value, b.value) })),
  );
  const set = 'figure pairs';
  return {
    measures: [
      { set, name: 'macro-F1', ours: ours.macroF1, baseline: theirs.macroF1, floor: 0.58, goal: 0.8 },
      {
        set,
        name: 'conflict precision',
        ours: ours.conflictPrecision,
        baseline: theirs.conflictPrecision,
        floor: 0.75,
        goal: 0.9,
      },
      {
        set,
        name: 'conflict recall',
        ours: ours.conflictRecall,
        baseline: theirs.conflictRecall,
        floor: 0.5,
        goal: 0.8,
      },
      { set, name: 'accuracy', ours: ours.accuracy, baseline: theirs.accuracy, floor: null, goal: null },
    ],
    errors: ours.errors.counts,
  };
}

function verdictOf({ a, b }: Pair, read: Read): VerdictKind {
  const [one, other] = [a, b].map((side) => {
    const article = articleFrom(side as unknown as Fields);
    return markedFigure(article, read(article), side);
  }) as [FigureInArticle, FigureInArticle];
  return compareFigures(one, other).verdict;
}
