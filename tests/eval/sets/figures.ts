import { compromiseNumbers } from '../baselines/compromise.ts';
import type { DataFolder } from '../data-folder.ts';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';
import { type FoundFigure, type GoldFigure, scoreFigures } from '../scorers/score-figures.ts';

interface Sentence {
  text: string;
  date: string | null;
  figures: GoldFigure[];
}

/** Figures in single sentences: span, value, and whether the unit or the thing counted shares a word. */
export function figuresSet(data: DataFolder, read: Read): SetResult {
  const sentences = data.lines<Sentence>('figures/extraction.jsonl');
  const ours = scoreFigures(
    sentences.map(({ text, date, figures }) => ({ gold: figures, found: foundFigures(text, date, read) })),
  );
  const theirs = scoreFigures(
    sentences.map(({ text, figures }) => ({ gold: figures, found: compromiseNumbers(text) })),
  );
  const set = 'figures';
  return {
    measures: [
      { set, name: 'span + value F1', ours: ours.value, baseline: theirs.value, floor: 0.9, goal: 0.97 },
      { set, name: 'with unit F1', ours: ours.unit, baseline: theirs.unit, floor: 0.8, goal: 0.92 },
    ],
    errors: ours.errors.counts,
  };
}

function foundFigures(text: string, date: string | null, read: Read): FoundFigure[] {
  return read(plainArticle(text, date)).figures.map(({ start, end, min, max, unit, counts, action }) => ({
    start,
    end,
    min,
    max,
    unit: [unit, counts, action].filter(Boolean).join(' '),
  }));
}
