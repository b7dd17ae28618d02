import { contextOf } from '../../../../context/context-of.ts';
import { SidelightDatabase } from '../../../../data/database.ts';
import { localCorpus } from '../../../../data/local-corpus.ts';
import { loadOnce } from '../../../../entrypoints/shared/load-once.ts';
import { loadScales } from '../../../../entrypoints/shared/load-table.ts';
import { answer } from '../answer.ts';
import { type Asked, CANDIDATES } from './asked.ts';

/** The corpus of the extension, with nothing around it: what its index alone costs in a worker. */
const database = new SidelightDatabase();
void database.open();
const scales = loadOnce(loadScales);
answer(async ({ what, page: { article, reading } }: Asked) => {
  const start = performance.now();
  const corpus = localCorpus(database);
  const found =
    what === 'candidates'
      ? await corpus.candidates(article, CANDIDATES)
      : (await contextOf(article, reading, corpus, await scales())).related;
  return { found: found.length, time: performance.now() - start };
});
