import { fold } from '../fold.ts';
import type { PageSurvey } from '../page-survey.ts';
import type { PageBlock } from '../text-blocks.ts';
import type { LinkedRecord } from './json-ld.ts';
import { metaContent } from './page-metas.ts';

const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' » ', ' • ', ' · ', ' / '];
/** What is left of a title must still say something. */
const MIN_LEFT = 12;

/**
 * The headline: the `h1` that the page's own titles repeat, else JSON-LD, Open Graph and `<title>`,
 * without the name of the site.
 */
export function headlineOf(
  survey: PageSurvey,
  blocks: PageBlock[],
  record: LinkedRecord | null,
  publisher: string | null,
): string | null {
  const stated = [
    record?.headline ?? null,
    metaContent(survey.metas, ['og:title', 'twitter:title', 'dc.title', 'title']),
    survey.title.replace(/\s+/g, ' ').trim() || null,
  ].filter((title): title is string => title !== null);
  const shown = blocks.filter((block) => block.element.tag === 'h1').map((block) => block.text);
  const said = stated.map(fold);
  const repeated = shown.find(
    (heading) => heading.length >= MIN_LEFT && said.some((title) => sameTitle(title, fold(heading))),
  );
  if (repeated) return repeated;
  for (const title of stated) {
    const bare = withoutSite(title, publisher);
    if (bare.length >= MIN_LEFT) return bare;
  }
  return stated[0] ?? shown[0] ?? null;
}

function sameTitle(title: string, heading: string): boolean {
  return title === heading || title.startsWith(heading) || title.endsWith(heading);
}

/** Takes "| The Daily Example" off the end of a title, and the publisher off either end. */
export function withoutSite(title: string, publisher: string | null): string {
  let left = title;
  const site = publisher ? fold(publisher) : null;
  for (const separator of SEPARATORS) {
    const at = left.lastIndexOf(separator);
    if (at < 0) continue;
    const tail = fold(left.slice(at + separator.length));
    const isSite = site !== null && (tail.includes(site) || site.includes(tail));
    const certain = separator === ' | ' || separator === ' :: ' || separator === ' » ';
    if ((isSite || certain) && at >= MIN_LEFT) left = left.slice(0, at);
  }
  return left.trim();
}
