import { termsOf } from '../../../../context/text/terms-of.ts';
import type { CorpusArticle } from '../../../../context/types.ts';
import { putArticles } from '../../../../data/articles.ts';
import type { SidelightDatabase } from '../../../../data/database.ts';
import { tendIndex, tendMeanwhile } from '../../../../data/index/tend-index.ts';
import { localCorpus } from '../../../../data/local-corpus.ts';
import { eachArticle } from '../../corpus/generate-corpus.ts';
import { textOf } from '../text-of.ts';
import { CANDIDATES } from './asked.ts';

/** As many articles as the extension moves in one transaction. */
const STEP = 100;
/** A question is asked after so many. */
const ASK_EVERY = 1_000;

/** Milliseconds: for all the articles, their words cut from texts as other engines have to; for questions asked meanwhile. */
export interface Filled {
  time: number;
  firstAnswer: number;
  slowestAnswer: number;
}

/** Lets the generated articles from one number to another join the corpus. */
export async function fill(
  database: SidelightDatabase,
  { seed, from, to }: { seed: number; from: number; to: number },
): Promise<Filled> {
  const filled: Filled = { time: 0, firstAnswer: 0, slowestAnswer: 0 };
  const corpus = localCorpus(database);
  let [number, joined] = [0, from];
  let batch: { article: CorpusArticle; text: string }[] = [];
  for (const { article } of eachArticle(seed)) {
    if (number++ < from) continue;
    batch.push({ article, text: textOf(article) });
    if (batch.length < STEP && number < to) continue;
    const start = performance.now();
    await putArticles(
      database,
      batch.map(({ article: each, text }) => ({ ...each, terms: Object.fromEntries(termsOf(text)) })),
    );
    await (number < to ? tendMeanwhile(database) : tendIndex(database));
    filled.time += performance.now() - start;
    joined += batch.length;
    if (joined % ASK_EVERY === 0 || filled.firstAnswer === 0) {
      const asked = performance.now();
      await corpus.candidates({ ...article, id: 'page:asked' }, CANDIDATES);
      const answer = performance.now() - asked;
      filled.firstAnswer ||= filled.time + answer;
      filled.slowestAnswer = Math.max(filled.slowestAnswer, answer);
    }
    batch = [];
    if (number === to) break;
  }
  return filled;
}
