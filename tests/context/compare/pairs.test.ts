import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../context/compare/compare-figures.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import type { VerdictKind } from '../../../context/types.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

interface Side {
  /** The figure stands between [[ and ]]. */
  text: string;
  source: string;
  date?: string;
}
interface Pair {
  label: VerdictKind;
  topic: string;
  a: Side;
  b: Side;
}

const FOLDER = new URL('pairs/', import.meta.url);
/** One pair a line, in a file for each kind of news. */
const PAIRS: Pair[] = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
const LABELS: VerdictKind[] = ['agree', 'conflict', 'update', 'different-scope', 'unrelated'];

function sideOf({ text, source, date }: Side) {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  const { article, reading } = tell({
    id: source,
    text: text.replace('[[', '').replace(']]', ''),
    publisher: source,
    date,
  });
  return markedFigure(article, reading, { start, end });
}

const verdicts = PAIRS.map(({ a, b }) => compareFigures(sideOf(a), sideOf(b), SCALES).verdict);
const turned = PAIRS.map(({ a, b }) => compareFigures(sideOf(b), sideOf(a), SCALES).verdict);

function count(test: (label: VerdictKind, verdict: VerdictKind) => boolean): number {
  return PAIRS.filter(({ label }, at) => test(label, verdicts[at] as VerdictKind)).length;
}

describe('compareFigures on our own pairs', () => {
  it('has at least 1,320 pairs of all five kinds', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(1320);
    for (const label of LABELS)
      expect(PAIRS.filter((pair) => pair.label === label).length).toBeGreaterThan(20);
  });

  it.each(LABELS)('finds at least 80%% of %s', (label) => {
    const gold = count((is) => is === label);
    expect(count((is, says) => is === label && says === label) / gold).toBeGreaterThanOrEqual(0.8);
  });

  it('raises few false alarms: nine conflicts in ten are conflicts', () => {
    const said = count((_, says) => says === 'conflict');
    expect(count((is, says) => is === 'conflict' && says === 'conflict') / said).toBeGreaterThanOrEqual(0.92);
  });

  it('says the same in either order', () => {
    expect(turned).toEqual(verdicts);
  });
});
