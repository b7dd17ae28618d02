import { beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../cli/create-reader.ts';
import { changeSaved, getSaved, savePage } from '../../data/collection.ts';
import { lookForConflicts } from '../../data/conflicts.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { type SummaryCursor, summariesSince } from '../../data/summaries.ts';
import { SCALES } from '../context/scales.ts';
import { databases } from './databases.ts';

const NOW = new Date('2031-03-06T08:00:00Z');
const START: SummaryCursor = { revision: -1, id: '' };
const FIRST =
  'An earthquake shook the town of Velmora before dawn. The earthquake killed 14 people in Velmora, rescuers said. Mayor Ilse Marn asked the army for tents.';
const SECOND =
  'The earthquake that shook Velmora before dawn killed 21 people in Velmora, the council said. Mayor Ilse Marn called the army.';
const OTHER = 'Council members debated hedges, parking and lamp posts at length. They will meet again.';
const fresh = databases();
let read: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  read = await createReader();
});

async function save(database: SidelightDatabase, name: string, text: string): Promise<string> {
  const article = {
    headline: name,
    publisher: `The ${name} Post`,
    byline: null,
    published: { date: '2031-03-04', certainty: 'stated' as const },
    url: null,
    language: 'en',
    paragraphs: text.split(/(?<=\.) /),
  };
  const address = `https://${name.toLowerCase()}.example/quake`;
  return savePage(database, { address, article, reading: await read(article), genre: 'news' }, NOW);
}

const known = async (database: SidelightDatabase) =>
  (await summariesSince(database, START)).changes.map(({ id, saved }) => [id, saved?.conflicts]);

describe('conflicts of saved pages', () => {
  it('are not known until looked for, then kept with the page through every change but a new text', async () => {
    const database = fresh();
    const first = await save(database, 'Harbor', FIRST);
    const second = await save(database, 'Delta', SECOND);
    const other = await save(database, 'Hedge', OTHER);
    expect(await known(database)).toEqual([first, second, other].map((id) => [id, undefined]));

    await lookForConflicts(database, [first, second, other, 'page:https://gone.example/'], SCALES);
    await changeSaved(database, [first], { tags: { add: ['quake'] } });
    expect(new Map((await known(database)) as [string, number][])).toEqual(
      new Map([
        [first, 1],
        [second, 1],
        [other, 0],
      ]),
    );
    await save(database, 'Harbor', `${FIRST} More later.`);
    expect(await getSaved(database, first)).not.toHaveProperty('conflicts');
  });

  it('reach the page at the other end, once that was looked at', async () => {
    const database = fresh();
    const first = await save(database, 'Harbor', FIRST);
    await lookForConflicts(database, [first], SCALES);
    expect((await getSaved(database, first))?.conflicts).toBe(0);
    const second = await save(database, 'Delta', SECOND);
    await lookForConflicts(database, [second], SCALES);
    expect((await getSaved(database, first))?.conflicts).toBe(1);
  });
});
