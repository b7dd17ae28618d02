import { isSaved, savePage } from '../../data/collection.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { joinLink, saveLink } from '../../data/links.ts';
import { pageKey } from '../../data/page-key.ts';
import type { Refusal } from '../../messages/protocol.ts';
import type { Assign } from '../../messages/tasks.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { fetchArticle } from './fetch-article.ts';
import type { Tabs } from './tabs.ts';

/** A link in a page that the reader chose to keep. */
export interface Link {
  url: string;
  /** Its words, where the browser tells them. */
  title: string | null;
  incognito: boolean;
}

/** As long as an address may be: the same as for pages from a file. */
const LONGEST = 2_000;

/** What saving a link needs. */
export interface LinkSaver {
  store: () => Promise<SidelightDatabase>;
  read: (article: Article) => Promise<Reading>;
  assign: Assign;
  tabs: Pick<Tabs, 'corpusChanged'>;
}

/**
 * Keeps a link, at once; then fetches its page and saves that, where the reader allowed its site and it is an article.
 * Answers with the id of what is kept in the end, or with why nothing is.
 */
export async function saveLinked(
  { url, title, incognito }: Link,
  { store, read, assign, tabs }: LinkSaver,
): Promise<{ id: string } | Refusal> {
  if (incognito) return { refused: 'savingPrivate' };
  if (!/^https?:/i.test(url) || !URL.canParse(url) || pageKey(url).length > LONGEST)
    return { refused: 'saveNotLink' };
  const database = await store();
  const known = await isSaved(database, `page:${pageKey(url)}`);
  const id = await saveLink(database, url, title, new Date());
  if (!known) await tabs.corpusChanged();
  // Where it cannot be had it stays a link.
  const fetched = await fetchArticle(url, true, assign).catch(() => null);
  if (!fetched?.page) return { id };
  const { article, genre } = fetched.page;
  const reading = await read(article);
  const page = { address: fetched.address, article, reading, genre };
  const saved = await savePage(database, page, new Date());
  // It led elsewhere, and the page is kept under its lasting address.
  if (saved !== id) await joinLink(database, id, saved);
  await tabs.corpusChanged();
  return { id: saved };
}
