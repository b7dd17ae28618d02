import { namesMatch } from '../names-match.ts';
import type { PageElement, PageSurvey } from '../page-survey.ts';
import type { LinkedRecord } from './json-ld.ts';

const META_KEYS = new Set([
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'twitter:creator:name',
  'cxenseparse:author',
]);
const BYLINE_NAMES = new Set(['byline', 'author', 'authors', 'byline-name', 'article-author', 'writer']);
const MAX_BYLINE = 120;
/** Bylines stand near the top; a page of this many elements is not searched to its end. */
const MOST_ELEMENTS = 6_000;
const MOST_BYLINES = 5;

/** Who wrote the article: JSON-LD, else meta, else what the page marks as its byline. */
export function bylineOf(survey: PageSurvey, record: LinkedRecord | null): string | null {
  const linked = listed(record?.authors ?? []);
  if (linked) return linked;
  const meta = listed(survey.metas.filter(({ key }) => META_KEYS.has(key)).map(({ content }) => content));
  return meta ?? markedByline(survey);
}

function listed(names: string[]): string | null {
  const clean = names.map(cleaned).filter((name) => name !== '' && !/^(?:https?:)?\/\//.test(name));
  return clean.length === 0 ? null : [...new Set(clean)].join(', ');
}

function cleaned(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^(?:written |story |words )?by:?\s/i, '')
    .trim();
}

function markedByline(survey: PageSurvey): string | null {
  const marked = survey.elements
    .slice(0, MOST_ELEMENTS)
    .filter(({ names }) => names !== '' && namesMatch(names, BYLINE_NAMES))
    .slice(0, MOST_BYLINES);
  for (const around of marked) {
    const line = survey.texts
      .filter(({ parent }) => within(parent, around))
      .slice(0, 10)
      .map(({ node }) => node.data.slice(0, MAX_BYLINE * 2))
      .join(' ');
    const name = cleaned(line.split(/[|•·]/)[0] ?? '');
    if (name !== '' && name.length <= MAX_BYLINE) return name;
  }
  return null;
}

function within(element: PageElement, around: PageElement): boolean {
  let at: PageElement | null = element;
  while (at && at.index > around.index) at = at.parent;
  return at === around;
}
