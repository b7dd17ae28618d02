import { chronoDates } from '../baselines/chrono.ts';
import { compromiseAll } from '../baselines/compromise.ts';
import type { DataFolder } from '../data-folder.ts';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';

const WORDS = 1_000;
const WARM_UP = 30;
const ROUNDS = 31;

/** How many times faster a whole Reading is than compromise doing names and numbers, with chrono for the dates. */
export function speedSet(data: DataFolder, read: Read): SetResult {
  const docs = data.lines<{ text: string }>('actors/docs.jsonl');
  const words = docs.flatMap(({ text }) => text.split(/ +/)).slice(0, WORDS);
  const text = words.join(' ');
  const article = plainArticle(text, '2025-05-01');
  const ours = () => read(article);
  const theirs = () => {
    compromiseAll(text);
    chronoDates(text, '2025-05-01');
  };
  for (let i = 0; i < WARM_UP; i++) {
    ours();
    theirs();
  }
  const times = { ours: [] as number[], theirs: [] as number[] };
  // In turns, so that whatever else the machine does falls on both.
  for (let i = 0; i < ROUNDS; i++) {
    times.ours.push(timeOf(ours));
    times.theirs.push(timeOf(theirs));
  }
  return {
    measures: [
      {
        set: 'speed',
        name: `reading ${WORDS} words, × compromise`,
        ours: median(times.theirs) / median(times.ours),
        baseline: 1,
        floor: 10,
        goal: 30,
        digits: 1,
      },
    ],
    errors: {},
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
