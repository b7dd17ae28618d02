import { describe, expect, it } from 'vitest';
import { suggestPages } from '../../../data/search/suggest-pages.ts';
import type { SummaryCursor } from '../../../data/summaries.ts';
import { summary } from './summary.ts';

const PAGES = ['Tram line opens', 'Harbour strike ends', 'Tram fares rise', 'Old tram archived'].map(
  (headline, at) =>
    summary({ id: `page:${at}`, sequence: at + 1, headline, archived: headline.startsWith('Old') }),
);

/** The collection in two parts, and how often it was asked for. */
function collection() {
  let asked = 0;
  const since = async (after: SummaryCursor) => {
    asked++;
    const at = after.revision + 1;
    const part = PAGES.slice(at * 2, at * 2 + 2).map((saved) => ({ id: saved.id, saved }));
    return { changes: part, cursor: { revision: at, id: '' }, more: at === 0 };
  };
  return { since, asked: () => asked };
}

describe('suggestions', () => {
  it('are the best saved pages, the archived ones left out, read once however much is typed', async () => {
    const { since, asked } = collection();
    const { suggest } = suggestPages(since);
    expect((await suggest('tr', 5))?.map(({ headline }) => headline)).toEqual([
      'Tram fares rise',
      'Tram line opens',
    ]);
    expect((await suggest('tram', 1))?.map(({ headline }) => headline)).toEqual(['Tram fares rise']);
    expect(await suggest('zeppelin', 5)).toEqual([]);
    expect(asked()).toBe(2);
  });

  it('answer only what was typed last', async () => {
    const { suggest } = suggestPages(collection().since);
    const [first, second] = await Promise.all([suggest('harb', 5), suggest('tram', 5)]);
    expect(first).toBeNull();
    expect(second).toHaveLength(2);
  });
});
