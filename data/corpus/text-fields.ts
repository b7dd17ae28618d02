import { isDayOrInstant } from './iso-date.ts';
import { textLike } from './schema.ts';

const LONGEST_LANGUAGE = 35;

/** Texts of a form that articles and what tells of them share. */
export const dayOrInstant = textLike('a day such as 2025-04-05, with or without a time', isDayOrInstant);

export const language = textLike('a language tag such as en or pt-br', isLanguageTag);

function isLanguageTag(value: string): boolean {
  return value.length <= LONGEST_LANGUAGE && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(value);
}
