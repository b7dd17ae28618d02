import { articleFrom } from '../../../cli/article-input.ts';
import type { Fields } from '../../../cli/fields.ts';
import { loadScales } from '../../../cli/load-tables.ts';
import { weighPair } from '../../../context/compare/compare-figures.ts';
import { type Facets, facetsOf } from '../../../context/compare/facets.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import type { Scales } from '../../../context/compare/scales.ts';
import type { VerdictKind } from '../../../context/types.ts';
import { type Interval, overlapVerdict } from '../baselines/overlapping-numbers.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Read } from '../engine.ts';
import type { Measure, SetResult } from '../measure.ts';
import { type JudgedPair, linkMeasures } from '../scorers/score-links.ts';
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
  /** Another annotator may disagree. */
  borderline: boolean;
  /** Both figures stand in one document. */
  same_doc: boolean;
  a: Side;
  b: Side;
}

/** What nobody disputes, and what a reader meets: two documents. */
const PARTS: { name: string; has: (pair: Pair) => boolean }[] = [
  { name: 'without borderline', has: ({ borderline }) => !borderline },
  { name: 'different documents', has: ({ same_doc }) => !same_doc },
];
/** Floors and goals hold for all pairs together. */
const MEASURES = [
  { key: 'macroF1', name: 'macro-F1', floor: 0.58, goal: 0.8 },
  { key: 'conflictPrecision', name: 'conflict precision', floor: 0.75, goal: 0.9 },
  { key: 'conflictRecall', name: 'conflict recall', floor: 0.5, goal: 0.8 },
  { key: 'accuracy', name: 'accuracy', floor: null, goal: null },
] as const;

/**
 * Verdicts on pairs of marked figures, reading both passages as they stand; and each link of the chain alone.
 * The scales are fitted on other pairs (scripts/train-verdicts, which scores them topic by topic), on none of these.
 */
export async function pairsSet(data: DataFolder, read: Read): Promise<SetResult> {
  const scales = await loadScales();
  const judged = data
    .lines<Pair>('figures/pairs.jsonl')
    .map((pair) => ({ pair, ...judgedPair(pair, read, scales) }));
  const all = scoresOf(judged);
  return {
    measures: [
      ...measuresOf('figure pairs', all),
      ...PARTS.flatMap(({ name, has }) => {
        const part = scoresOf(judged.filter(({ pair }) => has(pair)));
        return measuresOf(`pairs, ${name}`, part).map((each) => ({ ...each, floor: null, goal: null }));
      }),
      ...linkMeasures(judged),
    ],
    errors: all.ours.errors.counts,
  };
}

function scoresOf(judged: (JudgedPair & { pair: Pair })[]) {
  return {
    ours: scorePairs(judged),
    theirs: scorePairs(
      judged.map(({ label, pair: { a, b } }) => ({ label, verdict: overlapVerdict(a.value, b.value) })),
    ),
  };
}

function measuresOf(set: string, { ours, theirs }: ReturnType<typeof scoresOf>): Measure[] {
  return MEASURES.map(({ key, ...aims }) => ({ set, ...aims, ours: ours[key], baseline: theirs[key] }));
}

function judgedPair({ label, a, b }: Pair, read: Read, scales: Scales): JudgedPair {
  const [one, other] = [facetsOfSide(a, read, scales), facetsOfSide(b, read, scales)];
  const { links, verdict } = weighPair(one, other, scales);
  return {
    label,
    verdict: verdict.verdict,
    links,
    sides: [
      { facets: one, value: a.value },
      { facets: other, value: b.value },
    ],
  };
}

function facetsOfSide(side: Side, read: Read, { words }: Scales): Facets {
  const article = articleFrom(side as unknown as Fields);
  return facetsOf(markedFigure(article, read(article), side), words);
}
