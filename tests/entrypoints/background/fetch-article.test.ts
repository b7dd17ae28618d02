import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fetchArticle } from '../../../entrypoints/background/fetch-article.ts';
import { taskHandlers } from '../../../entrypoints/parser/handlers.ts';
import type { Assign } from '../../../messages/tasks.ts';
import { type Served, serve } from '../../fixtures/serve.ts';

const handlers = taskHandlers((html) => parseHTML(html).document);
const assign: Assign = (type, request) => handlers[type](request);
let site: Served;
beforeAll(async () => {
  site = await serve(join(import.meta.dirname, '../../fixtures/site'));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await site.close();
});
const allow = (answer: boolean) =>
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => answer);
beforeEach(() => void allow(true));

describe('a page that is fetched', () => {
  it('is read like one that is open', async () => {
    const url = `${site.url}/sumy-buildup.html`;
    const { address, page } = await fetchArticle(url, true, assign);
    expect(address).toBe(url);
    expect(page?.article.paragraphs.length).toBeGreaterThan(2);
    expect(page?.article.headline).toBeTruthy();
  });

  it('may be no article', async () => {
    expect((await fetchArticle(`${site.url}/empty.html`, true, assign)).page).toBeNull();
  });

  it('is not asked for where the reader did not allow it, or did not name it', async () => {
    await expect(fetchArticle(site.url, false, assign)).rejects.toMatchObject({ problem: 'webPrivate' });
    allow(false);
    await expect(fetchArticle(site.url, true, assign)).rejects.toMatchObject({ problem: 'webNoAccess' });
  });
});
