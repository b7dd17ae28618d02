import { putArticles, removeArticles } from '../../../../data/articles.ts';
import { SidelightDatabase } from '../../../../data/database.ts';
import { numbersAlike } from '../../../../data/index/find-alike.ts';
import { readIndex } from '../../../../data/index/read-index.ts';
import { articleTables } from '../../../../data/index/stored-index.ts';
import { localCorpus } from '../../../../data/local-corpus.ts';
import { medianTimes } from '../../clock.ts';
import { type AskedPage, CANDIDATES } from './asked.ts';
import { fill } from './fill.ts';
import { indexBytes } from './index-bytes.ts';

const ROUNDS = 15;
const QUERY_WORDS = 30;
const database = new SidelightDatabase();

globalThis.subject = {
  fill: (request: Parameters<typeof fill>[1]) => fill(database, request),
  bytes: () => indexBytes(database),

  /** For engines that are given words: each page's rarest that other articles have, too. */
  async queries({ pages }: { pages: AskedPage[] }) {
    const corpus = localCorpus(database);
    const queries = pages.map(async ({ article: { terms } }) => {
      const frequencies = await corpus.documentFrequencies(Object.keys(terms));
      const shared = [...frequencies].filter(([, articles]) => articles > 1).sort((a, b) => a[1] - b[1]);
      return shared.slice(0, QUERY_WORDS).map(([term]) => term);
    });
    return Promise.all(queries);
  },

  /** Milliseconds for a page, warm: which articles are alike, by the index alone; the same, with these articles read. */
  async related({ pages }: { pages: AskedPage[] }) {
    const corpus = localCorpus(database);
    const found = ({ article }: AskedPage) =>
      database.transaction('r', articleTables(database), async () =>
        numbersAlike(await readIndex(database), article, CANDIDATES),
      );
    const both = [found, ({ article }: AskedPage) => corpus.candidates(article, CANDIDATES)];
    const works = both.map((work) => async () => {
      for (const page of pages) await work(page);
    });
    const [alone = Number.NaN, read = Number.NaN] = await medianTimes(works, 5, 1);
    return { found: alone / pages.length, read: read / pages.length };
  },

  /** Milliseconds to let one article join, and to write the same record without an index. */
  async addOne({ pages }: { pages: AskedPage[] }) {
    const [page] = pages;
    if (!page) return null;
    let made = 0;
    const fresh = () => ({ ...page.article, id: `added:${made++}` });
    const bare = () => database.transaction('rw', database.articles, () => database.articles.put(fresh()));
    const [indexed = 0, alone = 0] = await medianTimes(
      [() => putArticles(database, [fresh()]), bare],
      ROUNDS,
      5,
    );
    await removeArticles(
      database,
      Array.from({ length: made }, (_, at) => `added:${at}`),
    );
    return { indexed, alone };
  },
};
