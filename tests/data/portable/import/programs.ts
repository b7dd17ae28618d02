/** What a page is told of in every file below. */
export interface Told {
  url: string;
  title: string;
  tag: string;
  /** Seconds since 1970. */
  at: number;
}

/** Files as other programs write them, of any pages; `tags`: whether the format has room for them. */
interface Program {
  path: string;
  write: (pages: readonly Told[]) => string;
  tags: boolean;
}

const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
const iso = (at: number) => new Date(at * 1000).toISOString();
const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const table = (head: string, row: (page: Told) => string, pages: readonly Told[], end = '\n') =>
  [head, ...pages.map(row), ''].join(end);

export const PROGRAMS: Record<string, Program> = {
  Pocket: {
    path: 'part_000000.csv',
    tags: true,
    write: (pages) =>
      table(
        'title,url,time_added,tags,status',
        ({ title, url, at, tag }) => `${quoted(title)},${url},${at},${quoted(`${tag}|more`)},unread`,
        pages,
      ),
  },
  Instapaper: {
    path: 'instapaper-export.csv',
    tags: true,
    write: (pages) =>
      table(
        'URL,Title,Selection,Folder,Timestamp,Tags',
        ({ title, url, at, tag }) =>
          `${url},${quoted(title)},,Unread,${at},${quoted(JSON.stringify([tag, 'more']))}`,
        pages,
        '\r\n',
      ),
  },
  Raindrop: {
    path: 'raindrop.csv',
    tags: true,
    write: (pages) =>
      table(
        'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
        ({ title, url, at, tag }) =>
          `7,${quoted(title)},,,${url},Unsorted,${quoted(`${tag}, more`)},${iso(at)},,,false`,
        pages,
      ),
  },
  'Readwise Reader': {
    path: 'reader.csv',
    tags: true,
    write: (pages) =>
      table(
        'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
        ({ title, url, at, tag }) =>
          `${quoted(title)},${url},x,"['${tag}', 'more']",${iso(at).replace('T', ' ').replace('.000Z', '+00:00')},0,later,False`,
        pages,
      ),
  },
  Omnivore: {
    path: 'metadata_0_to_20.json',
    tags: true,
    write: (pages) =>
      JSON.stringify(
        pages.map(({ title, url, at, tag }) => ({
          title,
          url,
          state: 'Active',
          readingProgress: 0,
          labels: [tag, 'more'],
          savedAt: iso(at),
        })),
      ),
  },
  Linkwarden: {
    path: 'backup.json',
    tags: true,
    write: (pages) => {
      const links = pages.map(({ title, url, at, tag }, id) => ({
        id,
        name: title,
        url,
        description: '',
        createdAt: iso(at),
        tags: [{ name: tag }, { name: 'more' }],
      }));
      return JSON.stringify({
        name: 'Odile',
        collections: [{ id: 1, name: 'Unorganized', links }],
        pinnedLinks: [],
      });
    },
  },
  Karakeep: {
    path: 'karakeep.json',
    tags: true,
    write: (pages) =>
      JSON.stringify({
        bookmarks: pages.map(({ title, url, at, tag }) => ({
          createdAt: at,
          title,
          tags: [tag, 'more'],
          content: { type: 'link', url },
          note: null,
        })),
      }),
  },
  'a browser’s bookmarks': {
    path: 'bookmarks.html',
    tags: true,
    write: (pages) =>
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<H1>Bookmarks</H1>\n<DL><p>\n${pages
        .map(
          ({ title, url, at, tag }) =>
            `<DT><A HREF="${url}" ADD_DATE="${at}" TAGS="${escaped(tag)},more">${escaped(title)}</A>`,
        )
        .join('\n')}\n</DL><p>\n`,
  },
  OneTab: {
    path: 'onetab.txt',
    tags: false,
    write: (pages) => pages.map(({ title, url }) => `${url} | ${title.replaceAll('\n', ' ')}`).join('\n'),
  },
  'CSL-JSON': {
    path: 'library.json',
    tags: false,
    write: (pages) => JSON.stringify(pages.map(({ title, url }) => ({ type: 'webpage', title, URL: url }))),
  },
  RIS: {
    path: 'library.ris',
    tags: true,
    write: (pages) =>
      pages
        .map(
          ({ title, url, tag }) =>
            `TY  - ELEC\r\nTI  - ${title.replaceAll('\n', ' ')}\r\nKW  - ${tag}\r\nKW  - more\r\nUR  - ${url}\r\nER  - \r\n`,
        )
        .join('\r\n'),
  },
  BibTeX: {
    path: 'library.bib',
    tags: true,
    write: (pages) =>
      pages
        .map(
          ({ title, url, tag }, at) =>
            `@online{k${at},\n  title = {${title.replaceAll('&', '\\&')}},\n  url = {${url}},\n  keywords = {${tag}, more},\n}\n`,
        )
        .join('\n'),
  },
};
