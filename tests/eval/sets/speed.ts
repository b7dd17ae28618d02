import { medianTimes } from '../../bench/clock.ts';
import { chronoDates } from '../baselines/chrono.ts';
import { compromiseAll } from '../baselines/compromise.ts';
import type { DataFolder } from '../data-folder.ts';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';

const WORDS = 1_000;
const WARM_UP = 30;
const DATE = '2025-05-01';
const ROUNDS = 31;

/** How many times faster a whole Reading is than compromise doing names and numbers, with chrono for the dates. */
export async function speedSet(data: DataFolder, read: Read): Promise<SetResult> {
  const docs = data.lines<{ text: string }>('actors/docs.jsonl');
  const words = docs.flatMap(({ text }) => text.split(/ +/)).slice(0, WORDS);
  const text = words.join(' ');
  const article = plainArticle(text, DATE);
  const [ours = Number.NaN, theirs = Number.NaN] = await medianTimes(
    [() => read(article), () => [compromiseAll(text), chronoDates(text, DATE)]],
    ROUNDS,
    WARM_UP,
  );
  return {
    measures: [
      {
        set: 'speed',
        name: `reading ${WORDS} words, × compromise`,
        ours: theirs / ours,
        baseline: 1,
        floor: 10,
        goal: 30,
        digits: 1,
      },
    ],
    errors: {},
  };
}
