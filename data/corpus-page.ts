import type { CorpusArticle, Origin } from '../context/types.ts';
import type { PackedArticle, SidelightDatabase } from './database.ts';
import { corpusArticleFrom } from './stored-article.ts';

/** Articles an answer carries. */
const BATCH = 50;

export interface CorpusPage {
  articles: CorpusArticle[];
  /** Where to go on; null after the last. */
  next: string | null;
}

/**
 * Some articles of one corpus, shown or switched off, in an order of their own.
 * @param corpus the origin of its articles, or a pack's checksum
 * @param after where the page before said to go on; empty for the first
 */
export async function corpusPage(
  database: SidelightDatabase,
  corpus: Exclude<Origin, 'pack'> | { pack: string },
  after: string,
): Promise<CorpusPage> {
  const { articles } = database;
  if (typeof corpus === 'object') return pageOfPack(database, corpus.pack, Number(after));
  const found = await articles
    .where('id')
    .above(after)
    .filter(({ origin }) => origin === corpus)
    .limit(BATCH)
    .toArray();
  return {
    articles: found.map(corpusArticleFrom),
    next: found.length < BATCH ? null : (found.at(-1)?.id ?? null),
  };
}

async function pageOfPack(database: SidelightDatabase, pack: string, place: number): Promise<CorpusPage> {
  const { articles, packed } = database;
  const rows = await packed
    .where('[pack+place]')
    .between([pack, place], [pack, Number.POSITIVE_INFINITY])
    .limit(BATCH)
    .toArray();
  const shown = await articles.bulkGet(rows.map(({ key }) => `pack:${key}`));
  return {
    articles: rows.flatMap((row, at) => articleOf(row, shown[at] && corpusArticleFrom(shown[at]))),
    next: rows.length < BATCH ? null : String(place + BATCH),
  };
}

function articleOf({ article }: PackedArticle, shown: CorpusArticle | undefined): CorpusArticle[] {
  const found = article ?? shown;
  return found ? [found] : [];
}
