/** Lists as programs write them, and what is made of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../data/portable/import/decode-text.ts';
import { problemOf, read, seen } from './given-text.ts';

describe('lists of other programs', () => {
  it('Omnivore', () => {
    const item = {
      id: 'x',
      slug: 'one',
      title: 'One',
      description: 'About',
      author: 'Odile Brandt',
      url: 'https://a.example/1',
      state: 'Archived',
      readingProgress: 40,
      labels: ['sea', 'long read'],
      savedAt: '2024-05-01T10:00:00.000Z',
      updatedAt: '2024-05-02T10:00:00.000Z',
      publishedAt: '2024-04-30T00:00:00.000Z',
    };
    expect(seen(JSON.stringify([item]))).toEqual([
      {
        url: item.url,
        title: 'One',
        savedAt: item.savedAt,
        tags: item.labels,
        note: '',
        flags: 'read archived',
      },
    ]);
  });

  it('CSL-JSON', () => {
    const item = {
      type: 'article-newspaper',
      title: 'One',
      URL: 'https://a.example/1',
      author: [{ given: 'Odile', family: 'Brandt' }, { literal: 'Wire' }],
      'container-title': 'The Example Courier',
      issued: { 'date-parts': [[2025, 6, 1]] },
      accessed: { 'date-parts': [[2025, 6, 2]] },
    };
    const [page] = read(JSON.stringify([item])).pages;
    expect(page?.article).toMatchObject({
      headline: 'One',
      publisher: 'The Example Courier',
      byline: 'Odile Brandt, Wire',
      published: { date: '2025-06-01', certainty: 'stated' },
    });
    expect(page?.savedAt).toBe('2025-06-02T00:00:00.000Z');
  });

  it('RIS', () => {
    const file =
      'TY  - NEWS\r\nTI  - One\r\nAU  - Brandt, Odile\r\nT2  - The Example Courier\r\nDA  - 2025/06/01/\r\nKW  - sea\r\nKW  - long read\r\nN1  - A note that\r\n goes on\r\nUR  - https://a.example/1\r\nER  - \r\n';
    const [page] = read(file).pages;
    expect(page).toMatchObject({
      url: 'https://a.example/1',
      tags: ['sea', 'long read'],
      note: 'A note that goes on',
    });
    expect(page?.article).toMatchObject({
      headline: 'One',
      byline: 'Brandt, Odile',
      published: { date: '2025-06-01' },
    });
  });

  it('OneTab and plain lists of addresses', () => {
    const file =
      'https://a.example/1 | One | and more\n\nhttps://a.example/2\nchrome://settings | Settings\n';
    expect(seen(file)).toMatchObject([
      { url: 'https://a.example/1', title: 'One | and more' },
      { url: 'https://a.example/2', title: null },
    ]);
  });
});

describe('encodings', () => {
  const file = 'title,url\nÖst,https://a.example/\n';
  const titleOf = (bytes: Uint8Array) => read(decodeText(bytes)).pages[0]?.article.headline;

  it('are told by the first bytes, or are what old Windows programs wrote', () => {
    const utf16 = new Uint8Array(2 + file.length * 2);
    utf16.set([0xff, 0xfe]);
    for (const [place, code] of [...file].map((one) => one.charCodeAt(0)).entries())
      utf16[2 + place * 2] = code;
    expect(titleOf(new TextEncoder().encode(file))).toBe('Öst');
    expect(titleOf(new TextEncoder().encode(`\ufeff${file}`))).toBe('Öst');
    expect(titleOf(utf16)).toBe('Öst');
    // Without the mark, by the empty half of the first letter.
    expect(titleOf(utf16.subarray(2))).toBe('Öst');
    expect(titleOf(utf16.subarray(2).map((_, at, all) => all[at ^ 1] ?? 0))).toBe('Öst');
    expect(titleOf(Uint8Array.from(file, (one) => one.charCodeAt(0)))).toBe('Öst');
  });

  it.each([
    ['windows-1251', 'Мир'],
    ['utf-8', 'Ìèð'],
    ['no-such', 'Ìèð'],
  ])('a page that is not in UTF-8 and says it is in %s', (label, word) => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head>`;
    expect(decodeText(Uint8Array.from([...new TextEncoder().encode(page), 0xcc, 0xe8, 0xf0]))).toBe(
      page + word,
    );
  });
});

describe('a file that cannot be taken', () => {
  it.each([
    ['', 'unknown'],
    ['Just some words.', 'unknown'],
    ['name,age\nA,7\n', 'unknown'],
    ['<html><body>A page</body></html>', 'unknown'],
    ['{"format":"else"}', 'unknown'],
    ['[1,2]', 'unknown'],
    ['{"format":"sidelight-collection","version":1,', 'broken'],
    ['{"format":"sidelight-collection","version":1,"pages":7}', 'broken'],
    ['{"format":"sidelight-collection","version":2,"pages":[]}', 'too-new'],
  ] as const)('%j says why: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('is never half read and never breaks the reader, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'title,url\n',
      '"',
      ',',
      '\n',
      '[',
      ']',
      '{',
      '}',
      'TY  - NEWS\n',
      'UR  - ',
      'ER  - \n',
      'https://a.example/',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
      '<DL><DT><A HREF="https://a.example">',
      '<DD>',
      '|',
      ' | ',
      '\u0000',
      '🚋',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 10 })), { maxLength: 30 }), (parts) => {
        expect([null, 'unknown', 'broken', 'too-new']).toContain(problemOf(parts.join('')));
      }),
    );
  });
});
