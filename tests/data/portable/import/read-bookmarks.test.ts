import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readBookmarks } from '../../../../data/portable/import/read-bookmarks.ts';
import { read, seen } from './given-text.ts';

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
