import type { PageSurvey } from '../page-survey.ts';
import type { LinkedRecord } from './json-ld.ts';
import { metaContent } from './page-metas.ts';

const KEYS = ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'apple-mobile-web-app-title'];

/** Who publishes the page: JSON-LD, else what the site calls itself, else its host name. */
export function publisherOf(
  survey: PageSurvey,
  record: LinkedRecord | null,
  url: string | null,
): string | null {
  return record?.publisher ?? metaContent(survey.metas, KEYS) ?? hostOf(url);
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
