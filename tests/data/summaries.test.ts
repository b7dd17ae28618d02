import { describe, expect, it } from 'vitest';
import { changeSaved, deleteSaved, listSaved, restoreSaved, savePage } from '../../data/collection.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { saveLink } from '../../data/links.ts';
import { addSummaries, type SummaryCursor, summariesSince } from '../../data/summaries.ts';
import { purgeSaved } from '../../data/trash.ts';
import { countRecordsRead, databases } from './databases.ts';
import { pageToSave } from './examples.ts';

const NOW = new Date('2025-06-02T08:00:00Z');
const START: SummaryCursor = { revision: -1, id: '' };
const fresh = databases();

async function save(database: SidelightDatabase, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names)
    ids.push(await savePage(database, pageToSave(`https://courier.example/${name}`), NOW));
  return ids;
}

describe('following the collection', () => {
  it('tells everything once, then what has changed', async () => {
    const database = fresh();
    const [tram = '', ferry = ''] = await save(database, 'tram', 'ferry');
    const first = await summariesSince(database, START);
    expect(first.changes.map(({ id }) => id)).toEqual([tram, ferry]);
    expect((await summariesSince(database, first.cursor)).changes).toEqual([]);

    await changeSaved(database, [tram], { tags: { add: ['city'] } });
    const next = await summariesSince(database, first.cursor);
    expect(next.changes).toMatchObject([{ id: tram, saved: { tags: ['city'] } }]);
  });

  it('tells the site of what names no publisher, and of a text from no site nothing', async () => {
    const database = fresh();
    for (const address of ['https://www.ferry.example/a', 'https://file.invalid/0a/notes.txt'])
      await saveLink(database, address, null, NOW);
    const { changes } = await summariesSince(database, START);
    expect(changes.map(({ saved }) => saved?.publisher).sort()).toEqual(['ferry.example', null]);
  });

  it('tells what is gone, and what came back', async () => {
    const database = fresh();
    const [tram = '', ferry = ''] = await save(database, 'tram', 'ferry');
    let { cursor } = await summariesSince(database, START);
    const changed = async () => {
      const answer = await summariesSince(database, cursor);
      cursor = answer.cursor;
      return answer.changes.map(({ id, saved }) => [id, saved !== null]);
    };
    await deleteSaved(database, [tram], NOW);
    expect(await changed()).toEqual([[tram, false]]);
    await restoreSaved(database, [tram]);
    expect(await changed()).toEqual([[tram, true]]);
    await deleteSaved(database, [ferry], NOW);
    await purgeSaved(database, [ferry]);
    expect(await changed()).toEqual([[ferry, false]]);
    expect((await listSaved(database)).map(({ id }) => id)).toEqual([tram]);
  });

  it('goes on where it was when there is more than one answer carries', async () => {
    const database = fresh();
    const summary = null;
    await database.summaries.bulkPut(
      Array.from({ length: 4_100 }, (_, at) => ({ id: String(at).padStart(5, '0'), revision: 7, summary })),
    );
    const seen = new Set<string>();
    for (let cursor = START, more = true; more; ) {
      const answer = await summariesSince(database, cursor);
      for (const { id } of answer.changes) seen.add(id);
      ({ cursor, more } = answer);
    }
    expect(seen.size).toBe(4_100);
  });

  it('reads no whole page', async () => {
    const database = fresh();
    await save(database, 'tram', 'ferry');
    const read = await countRecordsRead(database, 'saved');
    await summariesSince(database, START);
    await listSaved(database);
    expect(read()).toBe(0);
  });

  it('is made once for a database that has none', async () => {
    const database = fresh();
    const [tram = ''] = await save(database, 'tram');
    await database.summaries.clear();
    await database.transaction('rw', database.saved, database.summaries, async () => {
      const tables = { table: (name: string) => database.table(name) };
      await addSummaries(tables as unknown as Parameters<typeof addSummaries>[0]);
    });
    expect((await summariesSince(database, START)).changes).toMatchObject([
      { id: tram, saved: { headline: 'Tram line opens' } },
    ]);
  });
});
