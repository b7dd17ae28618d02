import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { taskHandlers } from '../../../entrypoints/parser/handlers.ts';

const handlers = taskHandlers((html) => parseHTML(html).document);
const SITE = join(import.meta.dirname, '../../fixtures/site');
const URL = 'https://courier.example/2025/anchorage';
const page = (file: string) =>
  handlers['task.page']({ html: readFileSync(join(SITE, file), 'utf8'), url: URL, force: false });

it('finds the article in a page, and none where there is none unless any text will do', async () => {
  expect(await page('anchorage-summit.html')).toMatchObject({ genre: 'news', inPart: false });
  expect(Object.keys((await page('anchorage-summit.html')) ?? {})).toEqual(['article', 'genre', 'inPart']);
  expect(await page('home.html')).toBeNull();
  const html = `<p>${'The ferry to Velm was late again on Tuesday, the harbour master said. '.repeat(4)}</p>`;
  expect(await handlers['task.page']({ html, url: URL, force: false })).toBeNull();
  expect(await handlers['task.page']({ html, url: URL, force: true })).not.toBeNull();
  expect(await handlers['task.page']({ html: '', url: URL, force: true })).toBeNull();
});
