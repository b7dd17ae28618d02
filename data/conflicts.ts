import type { Scales } from '../context/compare/scales.ts';
import { contextOf } from '../context/context-of.ts';
import { corpusArticleOf } from '../context/corpus-article.ts';
import type { FigureGroup } from '../context/types.ts';
import { getSaved } from './collection.ts';
import { consultedCorpus } from './consulted-corpus.ts';
import { listCorrections } from './corrections.ts';
import type { SidelightDatabase } from './database.ts';
import { isReadable } from './readable-page.ts';
import { putSaved, savedTables } from './summaries.ts';

/** Sets saved pages beside the corpus and notes how many of each one's figures other coverage contradicts. */
export async function lookForConflicts(
  database: SidelightDatabase,
  ids: readonly string[],
  scales: Scales,
): Promise<void> {
  const corrections = await listCorrections(database);
  for (const id of ids) {
    const page = await getSaved(database, id);
    if (!page) continue;
    const { article, reading, genre } = page;
    const asked = corpusArticleOf(article, reading, { id, origin: 'collection', genre });
    const context = await contextOf(asked, reading, consultedCorpus(database), scales, corrections);
    await noteConflicts(database, id, context.figures);
  }
}

/** Notes what was found of one saved page; who contradicts it is contradicted as well, where it was looked at before. */
async function noteConflicts(
  database: SidelightDatabase,
  id: string,
  figures: readonly FigureGroup[],
): Promise<void> {
  const conflicts = figures.filter(({ verdict }) => verdict.verdict === 'conflict');
  const others = new Set(conflicts.flatMap(contradicting));
  const { saved } = database;
  await database.transaction('rw', savedTables(database), async () => {
    const pages = (await saved.bulkGet([id, ...others])).filter(isReadable);
    const noted = pages.flatMap((page) => {
      const count = page.id === id ? conflicts.length : page.conflicts === 0 ? 1 : page.conflicts;
      return count === page.conflicts ? [] : [{ ...page, ...(count !== undefined && { conflicts: count }) }];
    });
    if (noted.length > 0) await putSaved(database, noted);
  });
}

function contradicting({ rows }: FigureGroup): string[] {
  return rows.flatMap(({ article, verdict }) =>
    article?.origin === 'collection' && verdict?.verdict === 'conflict' ? article.id : [],
  );
}
