import { describe, expect, it } from 'vitest';
import { NOW, problemOf, read, seen } from './given-text.ts';

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
        flags: 'read archived',
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

  it('loses no row to a quote that nobody doubled', () => {
    const file =
      'title,url\n"Quiet" they say,https://a.example/1\nB,https://a.example/2\n"C" d,https://a.example/3\n';
    expect(seen(file).map(({ title }) => title)).toEqual(['"Quiet" they say', 'B', '"C" d']);
    expect(seen('title,url\n"A,https://a.example/\nB,https://b.example/\n')).toHaveLength(2);
    const mixed = 'title,url\n"Quiet" they say,https://a.example/1\n"C, d",https://a.example/3\n';
    expect(problemOf(mixed)).toBe('broken');
  });

  it('is refused whole where a quote is never closed', () => {
    expect(problemOf('title,url\nA,https://a.example/\n"B, and https://b.exam')).toBe('broken');
    expect(problemOf('title,url\nA,https://a.example/\n"B and\nmore, and more')).toBe('broken');
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
      { title: 'Four', tags: [], flags: 'read archived' },
    ]);
  });

  it('Raindrop: folder paths, tags with commas, favourites, highlights', () => {
    const file = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,One,My note,What it says,https://a.example/1,News/Sea,"boats, long read",2024-03-01T10:00:00.000Z,,,true
2,Two,,,https://a.example/2,Unsorted,,2024-03-02T10:00:00.000Z,,"Highlight:Nobody came
Note:Why?",false
`;
    expect(seen(file)).toMatchObject([
      {
        title: 'One',
        tags: ['News', 'Sea', 'boats', 'long read'],
        note: 'My note',
        flags: 'favourite',
        savedAt: '2024-03-01T10:00:00.000Z',
      },
      { title: 'Two', tags: [], note: 'Highlight:Nobody came\nNote:Why?', flags: '' },
    ]);
  });

  it('Readwise Reader: tags as Python writes lists, dates with a zone, what is read', () => {
    const file = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
One,https://a.example/1,x,"['sea', ""the mayor's, again"", 'l\\'eau']",2024-01-05 10:20:30+00:00,0.5,later,True
Two,https://a.example/2,y,[],2024-01-06 10:20:30+00:00,0.2,archive,True
Three,https://a.example/3,z,[sea],2024-01-07 10:20:30+00:00,1.0,feed,True
`;
    expect(seen(file)).toMatchObject([
      {
        title: 'One',
        tags: ['sea', "the mayor's, again", "l'eau"],
        savedAt: '2024-01-05T10:20:30.000Z',
        flags: '',
      },
      { title: 'Two', tags: [], flags: 'read archived' },
      { title: 'Three', tags: ['sea'], flags: 'read' },
    ]);
  });
});
