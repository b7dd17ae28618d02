/** Every format at length, with what files in the wild have in them, in the encodings they come in. */
import { describe, expect, it } from 'vitest';
import { read } from './given-files.ts';
import { PROGRAMS, type Told } from './programs.ts';

const ROWS = 10_000;
const AT = 7_777;
const TITLE = 'The "quiet" harbour, and\nwhat it hides & keeps: Łódź 🚢';

const pages: Told[] = Array.from({ length: ROWS }, (_, at) => ({
  url: `https://lake.example/${at}?a=1`,
  title: at === AT ? TITLE : `Report ${at}`,
  tag: at === AT ? 'мир 🚢' : `t${at % 40}`,
  at: 1_600_000_000 + at,
}));
const plain = pages.slice(0, 3);

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

describe.each(Object.entries(PROGRAMS))('%s', (_, { path, write, tags }) => {
  it('is read in ten thousand rows, with quotes, line breaks and emoji in them', async () => {
    const found = await read([path, write(pages)]);
    expect(found.leftOut).toBe(0);
    expect(found.pages).toHaveLength(ROWS);
    const odd = found.pages.find(({ url }) => url === pages[AT]?.url);
    // A title stands on one line.
    expect(odd?.article.headline?.replace(/\s+/g, ' ')).toBe(TITLE.replace('\n', ' '));
    if (tags) expect([...(odd?.tags ?? [])].sort()).toEqual(['more', 'мир 🚢']);
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16', utf16],
    ['old Windows', (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))],
  ])('is read in %s', async (_name, encode) => {
    const given = plain.map((page) => ({ ...page, title: 'Quay café' }));
    const found = await read([path, encode(write(given))]);
    expect(found.pages.map(({ article }) => article.headline)).toEqual(given.map(({ title }) => title));
  });
});

describe.each([
  ['Pocket', 'title,url\n,https://a.example/1\n'],
  ['Instapaper', 'URL,Title,Selection,Folder\nhttps://a.example/1,One,,Unread\n'],
  ['Raindrop', 'title,url,created\nOne,https://a.example/1,\n'],
  ['Readwise Reader', 'Title,URL,Document tags\nOne,https://a.example/1,\n'],
  ['Omnivore', '[{"url":"https://a.example/1","savedAt":null}]'],
  ['Linkwarden', '{"name":"O","collections":[{"links":[{"url":"https://a.example/1"}]}]}'],
  ['Karakeep', '{"bookmarks":[{"content":{"type":"link","url":"https://a.example/1"}}]}'],
  ['a browser’s bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.example/1">'],
  ['OneTab', 'https://a.example/1'],
  ['CSL-JSON', '[{"type":"webpage","URL":"https://a.example/1"}]'],
  ['RIS', 'TY  - ELEC\nUR  - https://a.example/1\nER  - \n'],
  ['BibTeX', '@misc{a, url = {https://a.example/1}}'],
])('%s', (name, file) => {
  it('is read with no more than addresses in it', async () => {
    const found = await read([PROGRAMS[name]?.path ?? '', file]);
    expect(found.pages.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });
});
