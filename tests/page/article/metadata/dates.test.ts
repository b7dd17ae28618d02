import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../page/article/extract-article.ts';
import { isoDate } from '../../../../page/article/metadata/iso-date.ts';
import { jsonLd, page, paragraphs, prose } from '../build-page.ts';

describe('isoDate', () => {
  it.each([
    ['2024-02-20T19:05:24+02:00', '2024-02-20T19:05:24+02:00'],
    ['2024-02-20 19:05:24+0200', '2024-02-20T19:05:24+02:00'],
    ['2024-02-20T19:05Z', '2024-02-20T19:05Z'],
    ['2024-02-20T19:05:24', '2024-02-20'],
    ['2024-02-20', '2024-02-20'],
    ['20240220', '2024-02-20'],
    ['20240220T190524Z', '2024-02-20'],
    ['1708448724', '2024-02-20T17:05:24.000Z'],
    ['Tue, 20 Feb 2024 17:05:24 GMT', '2024-02-20'],
    ['February 20, 2024', '2024-02-20'],
    ['20 Feb 2024', '2024-02-20'],
    ['Feb. 20, 2024 at 7 pm', '2024-02-20'],
    ['2024-13-45', null],
    ['yesterday', null],
    ['', null],
    ['0001-01-01T00:00:00Z', null],
  ])('%s → %s', (stated, iso) => {
    expect(isoDate(stated)).toBe(iso);
  });
});

describe('published', () => {
  const OG = '<meta property="og:type" content="article">';
  const body = (extra = '') => `<article>${paragraphs(prose(8))}${extra}</article>`;
  const published = async (document: Document, url: string) =>
    (await extractArticle(document, url, undefined, { force: true }))?.article.published;

  it('trusts JSON-LD before meta before time elements before the address', async () => {
    const record = jsonLd({ '@type': 'NewsArticle', datePublished: '2024-01-01' });
    const meta = '<meta property="article:published_time" content="2024-02-02">';
    const time = '<time datetime="2024-03-03">then</time>';
    const url = 'https://courier.example/2024/04/04/cable';
    expect(await published(page(body(time), OG + record + meta), url)).toEqual({
      date: '2024-01-01',
      certainty: 'stated',
    });
    expect((await published(page(body(time), OG + meta), url))?.date).toBe('2024-02-02');
    expect((await published(page(body(time), OG), url))?.date).toBe('2024-03-03');
  });

  it('reads a date that only stands beside the headline', async () => {
    const shown = (line: string) =>
      page(
        `<h1>Torn cable shuts the harbour</h1><p>${line}</p>${body()}`,
        `${OG}<title>Torn cable shuts the harbour</title>`,
      );
    for (const line of ['Velm, 4 March 2025', 'Published on March 4, 2025 at noon', 'Mar. 4, 2025'])
      expect(await published(shown(line), 'https://courier.example/cable')).toEqual({
        date: '2025-03-04',
        certainty: 'stated',
      });
    expect(await published(shown('Since 99 Marchers 2025'), 'https://courier.example/cable')).toBeNull();
  });

  it('says when a date is only read from the address', async () => {
    const url = 'https://courier.example/2024/4/04/cable';
    expect(await published(page(body(), OG), url)).toEqual({ date: '2024-04-04', certainty: 'inferred' });
    expect(await published(page(body(), OG), 'https://courier.example/cable-2024')).toBeNull();
  });
});
