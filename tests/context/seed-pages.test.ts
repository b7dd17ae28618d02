import { beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../cli/create-reader.ts';
import type { Context } from '../../context/types.ts';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { type SeedPage, seedPages } from '../fixtures/seed-pages.ts';
import { openPage, type Read, seenPairs } from './open-page.ts';

const UNN = 'bundled:unn-2025-04-05';
const BUILDUP = 'bundled:troop-buildup-2025-05-29';
const COLUMN_2022 = 'bundled:washington-post-2022-10-30';
const NYT = 'bundled:nyt-2025-08-24';
const VACROUX = 'bundled:vacroux-2025-09-09';
/** Who else tells the event of a record. */
const SAME_EVENT: Record<string, string[]> = { [NYT]: [VACROUX], [VACROUX]: [NYT] };
/** What our own pages contradict the corpus in; the documents contradict each other in nothing. */
const CONFLICTS: Record<string, string[]> = { 'sumy-buildup.html': ['160,000'] };

const records = bundledArticles();
const pages = seedPages(records);

/** What stands beside the page, with its own record in the corpus or without. */
async function beside({ html, record }: SeedPage, read: Read, own: 'with' | 'without'): Promise<Context> {
  const corpus = records.filter(({ id }) => own === 'with' || id !== record);
  return openPage(html, 'https://courier.example/news/the-page', read, corpus);
}

function idsOf({ related }: Context, relation?: string): string[] {
  return related
    .filter((each) => relation === undefined || each.relation === relation)
    .map(({ article }) => article.id);
}

describe('pages about the events of the bundled corpus', () => {
  let read: Read;
  beforeAll(async () => {
    read = await createReader();
  });

  it.each(pages)('$name: shows the others where they belong', async (page) => {
    const context = await beside(page, read, 'without');
    expect(idsOf(context)).toHaveLength(records.length - 1);
    for (const { reasons } of context.related) expect(reasons.length).toBeGreaterThan(0);
    expect(idsOf(context, 'same-event')).toEqual(SAME_EVENT[page.record] ?? []);
    // 2022 is the background of the coverage of 2025, and the other way round.
    const background = page.record === COLUMN_2022 ? idsOf(context) : [COLUMN_2022];
    expect(idsOf(context, 'same-actors')).toEqual(background);
  });

  it.each(pages)('$name: puts its own record first, as the same event', async (page) => {
    const context = await beside(page, read, 'with');
    expect(context.related[0]).toMatchObject({ article: { id: page.record }, relation: 'same-event' });
    const others = idsOf(context, 'same-event').slice(1);
    expect(others).toEqual(SAME_EVENT[page.record] ?? []);
  });

  it.each(pages.filter(({ record }) => record === UNN || record === BUILDUP))(
    '$name: keeps conscripts and troops at the border apart, and says why',
    async (page) => {
      for (const own of ['with', 'without'] as const) {
        const pairs = seenPairs(await beside(page, read, own)).filter(
          ({ here, there }) =>
            (here.includes('160,000') && there.includes('50,000')) ||
            (here.startsWith('50,000') && there.includes('160,000')),
        );
        expect(pairs).not.toEqual([]);
        for (const { verdict, reason } of pairs) {
          expect(verdict).toBe('different-scope');
          expect(reason).toMatch(/called up.*(?:deployed|soldiers)|(?:deployed|soldiers).*called up/);
        }
      }
    },
  );

  it.each(pages)('$name: raises no false alarm', async (page) => {
    for (const own of ['with', 'without'] as const) {
      const conflicts = seenPairs(await beside(page, read, own)).filter(
        (pair) => pair.verdict === 'conflict',
      );
      expect(conflicts.map(({ there }) => there)).toEqual(CONFLICTS[page.name] ?? []);
    }
  });
});
