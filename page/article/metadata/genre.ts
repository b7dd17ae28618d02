import { OPINION_TYPES } from './article-types.ts';
import type { LinkedRecord } from './json-ld.ts';

/** Reporting, or a column, editorial or analysis by its author. */
export type Genre = 'news' | 'opinion';

const SECTIONS = new Set(
  `
  opinion opinions commentary comment commentisfree editorial editorials leaders op-ed oped op-eds column columns
  columnist columnists viewpoint viewpoints views voices perspective perspectives letters analysis essay essays
  meinung kommentar kommentare leitartikel opinión opinion-ed tribuna tribune tribunes editoriales columnas débats
  opinioni editoriali opinião colunas opinie
  `
    .trim()
    .split(/\s+/),
);
const TITLE_MARK =
  /^(?:opinion|editorial|analysis|column|commentary|comment|perspective|viewpoint|letters?|meinung|kommentar|leitartikel|opinión|análisis|tribune)\s?[|:–—-]\s/i;

/** Whether an article is marked as opinion, by its JSON-LD, section, address or title. */
export function genreOf(
  record: LinkedRecord | null,
  section: string | null,
  titles: (string | null)[],
  url: string | null,
): Genre {
  if (record?.types.some((type) => OPINION_TYPES.has(type))) return 'opinion';
  const sections = [section, record?.section, record?.genre, ...pathParts(url)];
  if (sections.some((part) => part && SECTIONS.has(part.toLowerCase().trim()))) return 'opinion';
  return titles.some((title) => title !== null && TITLE_MARK.test(title)) ? 'opinion' : 'news';
}

/** Directories of the path; its last part is the article's own name. */
function pathParts(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  return new URL(url).pathname.split('/').slice(1, -1).slice(0, 6);
}
