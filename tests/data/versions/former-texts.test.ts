import { describe, expect, it } from 'vitest';
import { changeSaved, deleteSaved, getSaved, savePage } from '../../../data/collection.ts';
import { purgeSaved } from '../../../data/trash.ts';
import { formerTexts, listFormerTexts } from '../../../data/versions/former-texts.ts';
import { databases } from '../databases.ts';
import { pageToSave } from '../examples.ts';

const TRAM = 'https://courier.example/tram';
const [MONDAY, TUESDAY, FRIDAY] = [2, 3, 6].map((day) => new Date(`2025-06-0${day}T08:00:00.000Z`));
const page = (word: string) =>
  pageToSave(TRAM, { paragraphs: [`Mayor Odile Brandt ${word} the tram line.`] });
const fresh = databases();

async function saved(...times: [word: string, when: Date | undefined][]) {
  const database = fresh();
  let id = '';
  for (const [word, when] of times) id = await savePage(database, page(word), when ?? new Date(0));
  return { database, id };
}

describe('saving a page again', () => {
  it('keeps the text it had, with the day it was taken', async () => {
    const { database, id } = await saved(['opened', MONDAY], ['opens', TUESDAY], ['closed', FRIDAY]);
    const former = await formerTexts(database, id);
    expect(former.map(({ taken, article }) => [taken, article.paragraphs[0]])).toEqual([
      [MONDAY?.toISOString(), 'Mayor Odile Brandt opened the tram line.'],
      [TUESDAY?.toISOString(), 'Mayor Odile Brandt opens the tram line.'],
    ]);
    expect(await listFormerTexts(database, id)).toEqual(former.map(({ taken }) => taken));
    expect(await getSaved(database, id)).toMatchObject({
      savedAt: MONDAY?.toISOString(),
      takenAt: FRIDAY?.toISOString(),
      article: { paragraphs: ['Mayor Odile Brandt closed the tram line.'] },
    });
  });

  it('keeps nothing twice where the text is the same', async () => {
    const { database, id } = await saved(['opened', MONDAY], ['opened', TUESDAY]);
    expect(await listFormerTexts(database, id)).toEqual([]);
    expect((await getSaved(database, id))?.takenAt).toBe(MONDAY?.toISOString());
  });

  it('gives a link its text without calling that a change', async () => {
    const database = fresh();
    await savePage(database, pageToSave(TRAM, { paragraphs: [] }), MONDAY ?? new Date(0));
    const id = await savePage(database, page('opened'), TUESDAY ?? new Date(0));
    expect(await listFormerTexts(database, id)).toEqual([]);
  });

  it('forgets former texts with their page, and not before', async () => {
    const { database, id } = await saved(['opened', MONDAY], ['closed', TUESDAY]);
    await changeSaved(database, [id], { tags: { add: ['city'] } });
    await deleteSaved(database, [id], new Date());
    expect(await database.versions.count()).toBe(1);
    await purgeSaved(database, [id]);
    expect(await database.versions.count()).toBe(0);
  });
});
