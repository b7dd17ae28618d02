import { describe, expect, it } from 'vitest';
import { deleteSaved, savePage } from '../../../data/collection.ts';
import { type PortablePages, portablePages } from '../../../data/portable/portable-pages.ts';
import { databases } from '../databases.ts';
import { pageToSave } from '../examples.ts';

const NOW = new Date('2025-06-03T10:00:00Z');

describe('pages with their texts, a handful at a time', () => {
  const database = databases();

  async function all(db: ReturnType<typeof database>) {
    const answers: PortablePages[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const answer: PortablePages = await portablePages(db, after);
      answers.push(answer);
      after = answer.next;
    }
    return { urls: answers.flatMap(({ pages }) => pages.map(({ url }) => url)), answers };
  }

  it('come each once, in the order they were saved, the trash among them', async () => {
    const db = database();
    const urls = Array.from({ length: 230 }, (_, place) => `https://a.example/${place}`);
    const ids: string[] = [];
    for (const url of urls) ids.push(await savePage(db, pageToSave(url), NOW));
    await deleteSaved(db, [ids[3] ?? '', ids[99] ?? ''], NOW);
    const { urls: found, answers } = await all(db);
    expect(found).toEqual(urls);
    const deleted = answers.flatMap(({ pages }) => pages).filter(({ deletedAt }) => deletedAt);
    expect(deleted.map(({ url }) => url)).toEqual([urls[3], urls[99]]);
    expect(answers).toHaveLength(3);
  });

  it('come fewer at a time where their texts are long', async () => {
    const db = database();
    const urls = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];
    const paragraphs = ['Mayor Odile Brandt spoke. '.repeat(70_000)];
    for (const url of urls) await savePage(db, pageToSave(url, { paragraphs }), NOW);
    const { urls: found, answers } = await all(db);
    expect(found).toEqual(urls);
    expect(answers.map(({ pages }) => pages.length)).toEqual([2, 1]);
  });

  it('carry what the reader said of them and nothing that was worked out', async () => {
    const db = database();
    await savePage(db, pageToSave('https://a.example/1'), NOW);
    const { pages } = await portablePages(db, 0);
    expect(Object.keys(pages[0] ?? {}).sort()).toEqual(
      ['id', 'url', 'article', 'genre', 'savedAt', 'tags', 'note', 'read', 'favourite', 'archived'].sort(),
    );
  });
});
