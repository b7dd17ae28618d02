import { paragraphsOf } from '../reading/article-text.ts';
import type { Article } from '../reading/types.ts';
import { type Fields, optionalText, text } from './fields.ts';
import { InputError } from './input-error.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;
/** Longer texts are refused: no news article comes near. */
const MAX_TEXT = 20_000_000;

/** An input line's article; its text is cut into paragraphs so that joining them gives it back. */
export function articleFrom(fields: Fields): Article {
  const body = text(fields, 'text');
  if (body.length > MAX_TEXT) throw new InputError(`"text" is longer than ${MAX_TEXT} characters`);
  const date = optionalText(fields, 'date');
  if (date !== null && (!ISO_DATE.test(date) || Number.isNaN(Date.parse(date.slice(0, 10)))))
    throw new InputError('"date" is not an ISO 8601 date');
  return {
    headline: optionalText(fields, 'title'),
    publisher: optionalText(fields, 'source'),
    byline: null,
    published: date === null ? null : { date, certainty: 'stated' },
    url: optionalText(fields, 'url'),
    language: optionalText(fields, 'language')?.toLowerCase() ?? null,
    paragraphs: paragraphsOf(body),
  };
}
