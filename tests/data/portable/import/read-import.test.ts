/** Files as services write them, and what is made of them. */
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../data/portable/import/decode-text.ts';
import { ImportError, type ImportProblem } from '../../../../data/portable/import/import-error.ts';
import { readBookmarks } from '../../../../data/portable/import/read-bookmarks.ts';
import { readImport } from '../../../../data/portable/import/read-import.ts';

const NOW = new Date('2025-06-03T10:00:00Z');
const parser = new new Window().DOMParser();
const parseHtml = (html: string) => parser.parseFromString(html, 'text/html') as unknown as Document;
const read = (text: string) => readImport(text, parseHtml, NOW);

/** What a reader sees of a page in lists. */
const seen = (text: string) =>
  read(text).pages.map(({ url, article, savedAt, tags, note, read: isRead, favourite, archived }) => ({
    url,
    title: article.headline,
    savedAt,
    tags,
    note,
    flags: [isRead && 'read', favourite && 'favourite', archived && 'archived'].filter(Boolean).join(' '),
  }));

function problemOf(text: string): ImportProblem | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
}

describe('Pocket’s CSV', () => {
  it('keeps titles with quotes, commas, line breaks and emoji, tags, days and state', () => {
    const file = `title,url,time_added,tags,status
"The ""quiet"" harbour, and
what it hides 🚢",https://lake.example/harbour?utm_source=pocket&id=7,1672531200,sea|long read,unread
https://b.example/untitled,https://b.example/untitled,1672617600,,archive
`;
    expect(seen(file)).toEqual([
      {
        url: 'https://lake.example/harbour?id=7',
        title: 'The "quiet" harbour, and\nwhat it hides 🚢',
        savedAt: '2023-01-01T00:00:00.000Z',
        tags: ['sea', 'long read'],
        note: '',
        flags: '',
      },
      {
        url: 'https://b.example/untitled',
        title: 'https://b.example/untitled',
        savedAt: '2023-01-02T00:00:00.000Z',
        tags: [],
        note: '',
        flags: 'archived',
      },
    ]);
  });

  it('is read where columns are missing, and lines end as on Windows', () => {
    expect(seen('title,url\r\nA,https://a.example/\r\n')).toMatchObject([
      { url: 'https://a.example/', title: 'A', savedAt: NOW.toISOString(), tags: [] },
    ]);
  });

  it('is read in thousands of rows', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `"No ${n}, ""x""",https://a.example/${n},${1_600_000_000 + n},t${n % 7},unread`,
    );
    const found = read(`title,url,time_added,tags,status\n${rows.join('\n')}\n`);
    expect(found.pages).toHaveLength(10_000);
    expect(found.pages.at(-1)?.article.headline).toBe('No 9999, "x"');
  });

  it('leaves out what is no web page, and what comes twice', () => {
    const file =
      'title,url,time_added,tags,status\nA,https://a.example/,1,,unread\nB,javascript:alert(1),1,,unread\nC,https://a.example/#part,1,,unread\n';
    const found = read(file);
    expect(found.pages.map(({ url }) => url)).toEqual(['https://a.example/']);
    expect(found.leftOut).toBe(2);
  });

  it('is refused whole where a quote is never closed', () => {
    expect(problemOf('title,url\n"A,https://a.example/\nB,https://b.example/\n')).toBe('broken');
  });
});

describe('other tables', () => {
  it('Instapaper: folders, tags in brackets, selection', () => {
    const file = `URL,Title,Selection,Folder,Timestamp,Tags
https://a.example/1,One,"A passage, marked",Unread,1700000000,"[""sea"",""long read""]"
https://a.example/2,Two,,Starred,1700000001,[]
https://a.example/3,Three,,Boats,1700000002,
https://a.example/4,Four,,Archive,1700000003,
`;
    expect(seen(file)).toMatchObject([
      { title: 'One', tags: ['sea', 'long read'], note: 'A passage, marked', flags: '' },
      { title: 'Two', tags: [], flags: 'favourite' },
      { title: 'Three', tags: ['Boats'], flags: '' },
      { title: 'Four', tags: [], flags: 'archived' },
    ]);
  });

  it('Raindrop: folder paths, tags with commas, favourites', () => {
    const file = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,One,My note,What it says,https://a.example/1,News/Sea,"boats, long read",2024-03-01T10:00:00.000Z,,,true
2,Two,,,https://a.example/2,Unsorted,,2024-03-02T10:00:00.000Z,,,false
`;
    expect(seen(file)).toMatchObject([
      {
        title: 'One',
        tags: ['News', 'Sea', 'boats', 'long read'],
        note: 'My note',
        flags: 'favourite',
        savedAt: '2024-03-01T10:00:00.000Z',
      },
      { title: 'Two', tags: [], note: '', flags: '' },
    ]);
  });

  it('Readwise Reader: tags as Python writes lists, dates with a zone', () => {
    const file = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
One,https://a.example/1,x,"['sea', 'long read']",2024-01-05 10:20:30+00:00,0.5,later,True
Two,https://a.example/2,y,[],2024-01-06 10:20:30+00:00,1,archive,True
`;
    expect(seen(file)).toMatchObject([
      { title: 'One', tags: ['sea', 'long read'], savedAt: '2024-01-05T10:20:30.000Z', flags: '' },
      { title: 'Two', tags: [], flags: 'archived' },
    ]);
  });
});

describe('bookmarks', () => {
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1600000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/1" ADD_DATE="1600000000" ICON="data:image/png;base64,AA">One &amp; only 🚋</A>
        <DT><H3>Sea</H3>
        <DD>About the folder
        <DL><p>
            <DT><H3>Boats</H3>
            <DL><p>
                <DT><A HREF="https://a.example/2" ADD_DATE="1600000001" TAGS="long read,tram">Two</A>
                <DD>A note
of two lines
            </DL><p>
            <DT><A HREF="https://a.example/3" ADD_DATE="1600000002000000">Three</A>
        </DL><p>
        <DT><A HREF="place:sort=8">Most visited</A>
    </DL><p>
    <DT><A HREF="https://a.example/4">Four</A>
</DL><p>
`;

  it('keep folders and tags as tags, days and notes', () => {
    expect(seen(file)).toMatchObject([
      { title: 'One & only 🚋', tags: [], savedAt: '2020-09-13T12:26:40.000Z' },
      { title: 'Two', tags: ['Sea', 'Boats', 'long read', 'tram'], note: 'A note\nof two lines' },
      { title: 'Three', tags: ['Sea'], savedAt: '2020-09-13T12:26:42.000Z', note: '' },
      { title: 'Four', tags: [] },
    ]);
    expect(read(file).leftOut).toBe(1);
  });

  it('of Pocket say what was read', () => {
    const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://a.example/1" time_added="1600000000" tags="sea">One</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1600000001" tags="">Two</a></li></ul></body></html>`;
    expect(seen(html)).toMatchObject([
      { title: 'One', tags: ['sea'], flags: '' },
      { title: 'Two', flags: 'read archived' },
    ]);
  });

  it('may lie as deep as they like', () => {
    const deep = `${file}${'<DL><DT>'.repeat(2000)}<A HREF="https://deep.example/">Deep</A>`;
    expect(read(deep).pages.some(({ url }) => url === 'https://deep.example/')).toBe(true);
  });

  it('may hold one another without end, and each is read no further than a title goes', () => {
    const nested = '<A HREF="https://a.example/"><OBJECT>Words '.repeat(2_000);
    const html = `<html><body>${nested}</body></html>`;
    const lengths = readBookmarks(html, () => parseHTML(html).document).map(
      ({ title }) => String(title).length,
    );
    expect(lengths).toHaveLength(2_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2_000);
  });
});

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
      readingProgress: 100,
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
    expect(titleOf(Uint8Array.from(file, (one) => one.charCodeAt(0)))).toBe('Öst');
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
