import type { CorpusArticle } from '../../context/types.ts';
import type { SidelightDatabase } from '../database.ts';
import { corpusArticleFrom, type StoredArticle, storedArticleOf } from '../stored-article.ts';
import { entriesOf, packEntries } from './entries.ts';
import type { IndexState } from './state.ts';

/**
 * Writes articles with numbers of their own, pending until they are filed. What this costs depends on the articles alone.
 * Call it in a transaction, and put the state it resolves with.
 */
export async function enter(
  { articles, pending }: SidelightDatabase,
  state: IndexState,
  entering: readonly CorpusArticle[],
): Promise<IndexState> {
  const numberOf = (at: number) => state.next + at;
  await Promise.all([
    articles.bulkPut(entering.map((article, at) => storedArticleOf(article, numberOf(at)))),
    pending.bulkPut(
      entering.map((article, at) => ({
        number: numberOf(at),
        gone: false,
        entries: packEntries(entriesOf(article)),
      })),
    ),
  ]);
  return { ...state, next: state.next + entering.length };
}

/** Takes articles out of the index, before they are replaced or deleted in the same transaction. */
export async function leave(
  { pending }: SidelightDatabase,
  { floor }: IndexState,
  leaving: readonly StoredArticle[],
): Promise<void> {
  const indexed = leaving.flatMap((article) =>
    article.number !== undefined && article.number >= floor ? [{ article, number: article.number }] : [],
  );
  if (indexed.length === 0) return;
  const waiting = await pending.bulkGet(indexed.map(({ number }) => number));
  // Of what was never filed nothing need remain; what was filed is counted out when its turn comes.
  await pending.bulkDelete(waiting.flatMap((record) => (record ? [record.number] : [])));
  await pending.bulkPut(
    indexed
      .filter((_, at) => !waiting[at])
      .map(({ article, number }) => ({
        number,
        gone: true,
        entries: packEntries(entriesOf(corpusArticleFrom(article))),
      })),
  );
}
