import { corpusArticleOf } from '../context/corpus-article.ts';
import type { Genre } from '../context/types.ts';
import { articleText } from '../reading/article-text.ts';
import type { Article, Reading, Span } from '../reading/types.ts';
import { putArticles, removeArticles } from './articles.ts';
import type { SidelightDatabase } from './database.ts';
import { anchorOf } from './highlights/anchor.ts';
import { withHighlights } from './highlights/change-highlights.ts';
import { pageIdOf, pageKeyOf } from './page-key.ts';
import { isReadable } from './readable-page.ts';
import { UNTOUCHED } from './saved-summary.ts';
import { putSaved, savedTables } from './summaries.ts';
import type { SavedChange, SavedMarks, SavedPage, SavedSummary } from './types.ts';
import { keepFormerText } from './versions/former-texts.ts';

const SEQUENCE = 'saved-sequence';
/** How many whole pages are in memory at once while many are changed. */
const BATCH = 200;

export interface PageToSave {
  /** Where the page was read, from the browser. */
  address: string;
  article: Article;
  reading: Reading;
  genre: Genre;
  /** What of the text is to be highlighted. */
  highlight?: Span | null;
}

/**
 * Saves a page and lets it join the corpus, in one transaction: resolves with its id when it is on disk.
 * A page saved before keeps its id, tags, note and flags and gets the new text, its former one is kept beside it; a deleted one comes back.
 */
export async function savePage(database: SidelightDatabase, page: PageToSave, now: Date): Promise<string> {
  const url = pageKeyOf(page);
  const id = pageIdOf(page);
  const { saved } = database;
  return database.transaction('rw', savedTables(database), async () => {
    const before = await saved.get(id);
    const taken = before && { takenAt: await keepFormerText(database, before, page.article, now) };
    const sequence = before?.sequence ?? (await nextSequence(database));
    const { conflicts: _ofFormerText, ...kept } = before ?? {};
    const record: SavedPage = {
      ...UNTOUCHED,
      ...kept,
      ...taken,
      id,
      url,
      article: { ...page.article, url },
      reading: page.reading,
      genre: page.genre,
      savedAt: before?.savedAt ?? now.toISOString(),
      sequence,
      tags: before?.tags ?? [],
      note: before?.note ?? '',
      ...(page.highlight && { highlights: highlighted(before, page, page.highlight, now) }),
      deletedAt: null,
    };
    await putSaved(database, [record]);
    await putInCorpus(database, [record]);
    return id;
  });
}

function highlighted(before: SavedPage | undefined, { article }: PageToSave, span: Span, now: Date) {
  const anchor = anchorOf(articleText(article), span);
  return withHighlights(before?.highlights, { add: [{ ...anchor, madeAt: now.toISOString() }] });
}

/** Whether a page is kept under this id. */
export async function isSaved(database: SidelightDatabase, id: string): Promise<boolean> {
  const saved = await database.saved.get(id);
  return saved !== undefined && !saved.deletedAt;
}

/** Everything kept, the latest save first. */
export async function listSaved({ summaries }: SidelightDatabase): Promise<SavedSummary[]> {
  const found = await summaries.toArray();
  const kept = found.flatMap(({ summary, deletedAt }) => (summary && !deletedAt ? [summary] : []));
  return kept.sort((a, b) => b.sequence - a.sequence);
}

/** The full text of pages, to be searched; pages that are not kept are left out. */
export async function textsOfSaved(
  database: SidelightDatabase,
  ids: readonly string[],
): Promise<{ id: string; text: string }[]> {
  const pages = await database.saved.bulkGet([...ids]);
  return pages.flatMap((page) =>
    isReadable(page) && !page.deletedAt ? [{ id: page.id, text: page.article.paragraphs.join('\n') }] : [],
  );
}

export async function getSaved(database: SidelightDatabase, id: string): Promise<SavedPage | null> {
  const page = await database.saved.get(id);
  return isReadable(page) && !page.deletedAt ? { ...UNTOUCHED, ...page } : null;
}

/** What the reader said of a page; null where it is not kept. */
export async function savedMarks(database: SidelightDatabase, id: string): Promise<SavedMarks | null> {
  const page = await getSaved(database, id);
  if (!page) return null;
  const { read, favourite, archived, tags, note } = page;
  const knownTags = [...new Set((await listSaved(database)).flatMap((saved) => saved.tags))];
  return { read, favourite, archived, tags, note, knownTags: knownTags.sort((a, b) => a.localeCompare(b)) };
}

/** Changes what the reader said of these pages, all in one transaction; ids of pages that are not kept are passed over. */
export async function changeSaved(
  database: SidelightDatabase,
  ids: readonly string[],
  change: SavedChange,
): Promise<void> {
  const { saved } = database;
  await database.transaction('rw', savedTables(database), async () => {
    for (let at = 0; at < ids.length; at += BATCH) {
      const pages = await saved.bulkGet(ids.slice(at, at + BATCH));
      const kept = pages.filter(isReadable).filter((page) => !page.deletedAt);
      await putSaved(
        database,
        kept.map((page) => changed(page, change)),
      );
    }
  });
}

function changed(page: SavedPage, change: SavedChange): SavedPage {
  const { tags, note, highlights, read, favourite, archived } = change;
  const removed = new Set(tags?.remove);
  return {
    ...UNTOUCHED,
    ...page,
    tags: [...new Set([...page.tags, ...(tags?.add ?? [])])].filter((tag) => !removed.has(tag)),
    note: note ?? page.note,
    ...(highlights && { highlights: withHighlights(page.highlights, highlights) }),
    read: read ?? page.read ?? false,
    favourite: favourite ?? page.favourite ?? false,
    archived: archived ?? page.archived ?? false,
  };
}

/** Takes pages out of the collection and the corpus, all or none; `restoreSaved` undoes it. Other articles of the corpus stay. */
export async function deleteSaved(
  database: SidelightDatabase,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const { saved } = database;
  await database.transaction('rw', savedTables(database), async () => {
    const gone: string[] = [];
    for (const id of ids) {
      const page = await saved.get(id);
      if (!page || page.deletedAt) continue;
      await putSaved(database, [{ ...page, deletedAt: now.toISOString() }]);
      gone.push(id);
    }
    await removeArticles(database, gone);
  });
}

/** Brings deleted pages back, all or none. */
export async function restoreSaved(database: SidelightDatabase, ids: readonly string[]): Promise<void> {
  const { saved } = database;
  await database.transaction('rw', savedTables(database), async () => {
    for (const id of ids) {
      const page = await saved.get(id);
      if (!page) throw new Error(`no saved page ${id}`);
      const restored = { ...page, deletedAt: null };
      await putSaved(database, [restored]);
      await putInCorpus(database, [restored]);
    }
  });
}

/** The place of the next page in the order of saves, and of so many after it; to be asked for in the transaction that saves them. */
export async function nextSequence(database: SidelightDatabase, places = 1): Promise<number> {
  const last = await database.marker(SEQUENCE);
  await database.markers.put({ name: SEQUENCE, value: last + places });
  return last + 1;
}

/** Lets pages join the corpus. A link that came without its text has nothing to compare: it stays out. */
export async function putInCorpus(database: SidelightDatabase, pages: readonly SavedPage[]): Promise<void> {
  const isBare = ({ article }: SavedPage) => article.paragraphs.length === 0;
  await removeArticles(
    database,
    pages.filter(isBare).map(({ id }) => id),
  );
  const told = pages.filter((page) => !isBare(page));
  if (told.length === 0) return;
  await putArticles(
    database,
    told.map(({ id, article, reading, genre }) =>
      corpusArticleOf(article, reading, { id, origin: 'collection', genre }),
    ),
  );
}
