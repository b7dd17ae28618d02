import { readFileSync } from 'node:fs';
import { articleFrom } from '../../../cli/article-input.ts';
import { loadScales } from '../../../cli/load-tables.ts';
import { compareFigures } from '../../../context/compare/compare-figures.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import type { VerdictKind } from '../../../context/types.ts';
import { pairsIn } from '../../../scripts/train-verdicts/examples.ts';
import { type MarkedSide, unmarked } from '../../../scripts/train-verdicts/sides.ts';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';
import { type EventSentence, scoreEvents } from '../scorers/score-events.ts';
import { scorePairs } from '../scorers/score-pairs.ts';

interface Pair {
  label: VerdictKind;
  a: MarkedSide;
  b: MarkedSide;
}

const FOLDER = new URL('../held-out/', import.meta.url);

/** Pairs and events of our own that no rule was written and no weight fitted with: how far the scores carry over. */
export async function heldOutSet(read: Read): Promise<SetResult> {
  const scales = await loadScales();
  const figureOf = (marked: MarkedSide) => {
    const side = unmarked(marked);
    const article = articleFrom({ ...side });
    return markedFigure(article, read(article), side);
  };
  const pairs = scorePairs(
    pairsIn<Pair>(new URL('pairs/', FOLDER)).map(({ label, a, b }) => ({
      label,
      verdict: compareFigures(figureOf(a), figureOf(b), scales).verdict,
    })),
  );
  const sentences = readFileSync(new URL('events.jsonl', FOLDER), 'utf8').trim().split('\n');
  const events = scoreEvents(
    sentences
      .map((line): EventSentence => JSON.parse(line))
      .map((sentence) => ({ sentence, reading: read(plainArticle(sentence.text, null)) })),
  );
  const none = { baseline: null, floor: null, goal: null };
  return {
    measures: [
      { set: 'pairs, held out', name: 'macro-F1', ours: pairs.macroF1, ...none },
      { set: 'pairs, held out', name: 'conflict precision', ours: pairs.conflictPrecision, ...none },
      { set: 'pairs, held out', name: 'conflict recall', ours: pairs.conflictRecall, ...none },
      { set: 'pairs, held out', name: 'accuracy', ours: pairs.accuracy, ...none },
      { set: 'events, held out', name: 'type accuracy', ours: events.type, ...none },
      { set: 'events, held out', name: 'source found', ours: events.source, ...none },
      { set: 'events, held out', name: 'target found', ours: events.target, ...none },
    ],
    // Counted by kind, they would be read.
    errors: {},
  };
}
