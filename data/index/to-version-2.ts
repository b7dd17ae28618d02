import type { Transaction } from 'dexie';
import { nothingIndexed } from './state.ts';

/** Version 1 kept the keys of an article with it. They fall away, article by article, as the index is built. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const articles = await transaction.table('articles').count();
  await transaction.table('index').put(nothingIndexed(articles));
}
