import type { Published } from '../../../reading/types.ts';
import type { PageAnalysis } from '../page-analysis.ts';
import type { PageSurvey } from '../page-survey.ts';
import { isoDate } from './iso-date.ts';
import type { LinkedRecord } from './json-ld.ts';
import { visibleDate } from './visible-date.ts';

/** In order of trust. */
const META_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'article.published',
  'article_date_original',
  'publication_date',
  'date',
  'datecreated',
  'last-modified',
];
const URL_DAY = /\/(19\d\d|20\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/;
const URL_COMPACT = /\/(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/\-_.]|$)/;

/**
 * When the article was published: JSON-LD, meta, `time[datetime]`, a date beside the headline;
 * a day in the URL is only inferred.
 */
export function publishedOf(
  { survey, record, aside, blocks, headline }: PageAnalysis,
  url: string | null,
): Published | null {
  for (const stated of statedDates(survey, record, aside)) {
    const date = isoDate(stated);
    if (date) return { date, certainty: 'stated' };
  }
  const shown = visibleDate(blocks, headline);
  if (shown) return { date: shown, certainty: 'stated' };
  const found = url ? (URL_DAY.exec(url) ?? URL_COMPACT.exec(url)) : null;
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const date = isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date ? { date, certainty: 'inferred' } : null;
}

function* statedDates(survey: PageSurvey, record: LinkedRecord | null, aside: Uint8Array): Iterable<string> {
  if (record?.published) yield record.published;
  for (const key of META_KEYS) {
    for (const meta of survey.metas) if (meta.key === key) yield meta.content;
  }
  for (const { element, value } of survey.times) if (aside[element.index] === 0) yield value;
  for (const { value } of survey.times) yield value;
}
