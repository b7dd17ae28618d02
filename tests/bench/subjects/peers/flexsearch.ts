import { Index } from 'flexsearch';
import Stored from 'flexsearch/db/indexeddb';
import { medianTimes } from '../../clock.ts';
import { eachArticle } from '../../corpus/generate-corpus.ts';
import { textOf } from '../text-of.ts';

const FOUND = 80;
/** Articles between two commits to the database. */
const STEP = 1_000;

async function mounted(): Promise<Index> {
  const index = new Index({ tokenize: 'strict' });
  await index.mount(new Stored('bench') as never);
  return index;
}

export async function fillFlexsearch({ seed, to }: { seed: number; to: number }): Promise<void> {
  const index = await mounted();
  let number = 0;
  for (const { article } of eachArticle(seed)) {
    index.add(number++, textOf(article));
    if (number % STEP === 0) await index.commit();
    if (number === to) break;
  }
  await index.commit();
}

/** Milliseconds a query, warm. */
export async function searchFlexsearch({ queries }: { queries: string[][] }): Promise<number> {
  const index = await mounted();
  const works = queries.map((words) => () => index.search(words.join(' '), { limit: FOUND, suggest: true }));
  const times = await medianTimes(works, 3, 1);
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}
