import { periodPhrase } from './period-phrase.ts';
import type { Phrase, PhraseArg } from './types.ts';

/**
 * The text of a message with `$1`, `$2`, … filled, as `browser.i18n.getMessage`; empty for an unknown key.
 */
export type Message = (key: string, args: string[]) => string;

/**
 * Renders a sentence of the engine in the reader's language. A message that has plural forms
 * (`key_one`, `key_other`) is chosen by the phrase's first number.
 */
export function renderPhrase(phrase: Phrase, message: Message, locale: string): string {
  const args = phrase.args.map((arg) => renderArg(arg, message, locale));
  const counted = phrase.args.find((arg) => typeof arg === 'object' && 'number' in arg);
  if (!counted || !('number' in (counted as object))) return message(phrase.key, args);
  const form = new Intl.PluralRules(locale).select((counted as { number: number }).number);
  return (
    message(`${phrase.key}_${form}`, args) ||
    message(`${phrase.key}_other`, args) ||
    message(phrase.key, args)
  );
}

function renderArg(arg: PhraseArg, message: Message, locale: string): string {
  if (typeof arg === 'string') return arg;
  if ('date' in arg) return formatDay(arg.date, locale);
  if ('from' in arg) return renderPhrase(periodPhrase(arg), message, locale);
  if ('dates' in arg) return formatDays(...arg.dates, locale);
  if ('number' in arg) return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(arg.number);
  if ('list' in arg)
    return new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(
      arg.list.map((item) => renderArg(item, message, locale)),
    );
  return renderPhrase(arg, message, locale);
}

/** An ISO day or a prefix of one, never more exact than it was given. Text that is no date stays as it is. */
function formatDay(iso: string, locale: string): string {
  const day = dayOf(iso);
  return day ? day.format(locale).format(day.at) : iso;
}

/** "19–25 May 2025": what the two have in common is said once. */
function formatDays(from: string, to: string, locale: string): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first && last ? last.format(locale).formatRange(first.at, last.at) : `${from} – ${to}`;
}

function dayOf(iso: string): { at: Date; format: (locale: string) => Intl.DateTimeFormat } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (!year) return null;
  const at = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
  return { at, format };
}
