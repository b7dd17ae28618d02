import type { ArticleEvidence } from './article-evidence.ts';

/** What a page that calls itself an article must hold to be one. */
const STATED = { prose: 300, paragraphs: 2, share: 0.12 };
/** What a page that says nothing about itself must hold, besides a date or a byline. */
const UNSTATED = { prose: 1_200, paragraphs: 5, share: 0.6 };
const MAX_LINK_DENSITY = 0.5;

/** Directories that lists of articles live in. */
const LIST_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:search|tags?|categor(?:y|ies)|topics?|authors?|sections?|archives?|login|cart|account|forums?)(?:\/[^/]*)?\/?$/i;
const HOME_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?)?$/i;

/** Decides from the evidence; an article must be attributable or say what it is. */
export function articleVerdict(evidence: ArticleEvidence, url: string | null): boolean {
  if (evidence.denied) return false;
  const path = url !== null && URL.canParse(url) && /^https?:/.test(url) ? new URL(url).pathname : null;
  if (path !== null && (HOME_PATH.test(path) || (LIST_PATH.test(path) && !evidence.described))) return false;
  const need = evidence.stated ? STATED : UNSTATED;
  if (evidence.prose < need.prose || evidence.paragraphs < need.paragraphs || evidence.share < need.share)
    return false;
  return evidence.stated || (evidence.attributed && evidence.linkDensity <= MAX_LINK_DENSITY);
}
