import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrase } from '../context/types.ts';
import type messages from '../public/_locales/en/messages.json';
import type { DaySpan } from '../reading/types.ts';
import { type DateStyle, dateFormat, daysBetween } from './text/dates.ts';

/** Every message of the interface; a key that is not in the English file does not compile. */
export type MessageKey = keyof typeof messages;

/** Messages that come in the plural forms of a language: `…_other` always, `…_one` and so on where it has them. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** All that a view says passes through this object: words, numbers, dates. */
export interface Text {
  /** BCP 47. */
  locale: string;
  t(key: MessageKey, ...args: string[]): string;
  /** The form of a message that fits `n`; the number itself is `$1`, `args` follow. */
  plural(key: PluralKey, n: number, ...args: string[]): string;
  /** A sentence that the engine composed. */
  say(phrase: Phrase): string;
  /** The same with a capital first letter, to stand alone. */
  sentence(phrase: Phrase): string;
  number(n: number): string;
  /** The numbers of a plot's axis, short (48K), but never two of them alike. */
  ticks(numbers: readonly number[]): string[];
  /** An ISO day, or a prefix of one (`2025-05`, `2025`), never more exact than it was given. */
  date(iso: string, style?: DateStyle): string;
  /** A period that is no day, month or year: "spring 2025". */
  period(span: DaySpan): string;
  /** A day and time of the reader's own, from an ISO instant. */
  moment(iso: string): string;
  /** "9 days later", as seen from `from`. */
  relative(iso: string, from: string): string;
  list(items: string[]): string;
}

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 12;

/**
 * @param getMessage as `browser.i18n.getMessage`: fills `$1`, `$2`, …; empty when the key is missing
 * @param say renders the phrases of the engine
 */
export function createText(
  getMessage: (key: MessageKey, args: string[]) => string,
  say: (phrase: Phrase) => string,
  locale: string,
): Text {
  const rules = new Intl.PluralRules(locale);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const dates = dateFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  function plural(key: PluralKey, n: number, ...args: string[]): string {
    const values = [whole.format(n), ...args];
    return (
      getMessage(`${key}_${rules.select(n)}` as MessageKey, values) || getMessage(`${key}_other`, values)
    );
  }

  function relative(iso: string, from: string): string {
    const days = daysBetween(from, iso);
    if (days === null) return dates(iso, 'day');
    if (days === 0) return getMessage('relativeSameDay', []);
    const size = Math.abs(days);
    if (size < 60) return plural(days > 0 ? 'relativeDaysLater' : 'relativeDaysEarlier', size);
    if (size < 720)
      return plural(days > 0 ? 'relativeMonthsLater' : 'relativeMonthsEarlier', Math.round(size / 30.44));
    return plural(days > 0 ? 'relativeYearsLater' : 'relativeYearsEarlier', Math.round(size / 365.25));
  }

  return {
    locale,
    t: (key, ...args) => getMessage(key, args),
    plural,
    say,
    sentence: (phrase) => {
      const [first = '', ...rest] = say(phrase);
      return first.toLocaleUpperCase(locale) + rest.join('');
    },
    number: (n) => whole.format(n),
    ticks: (numbers) => shortest(numbers, locale),
    date: (iso, style = 'day') => dates(iso, style),
    period: (span) => say({ key: 'whyDatePeriod', args: [span] }),
    moment: (iso) => moments.format(new Date(iso)),
    relative,
    list: (items) => lists.format(items),
  };
}

/** With as few decimals as tell the numbers apart. */
function shortest(numbers: readonly number[], locale: string): string[] {
  for (let digits = LEAST_DECIMALS; ; digits++) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: digits });
    const words = numbers.map((n) => format.format(n));
    if (digits === MOST_DECIMALS || new Set(words).size === numbers.length) return words;
  }
}

const TextContext = createContext<Text | null>(null);

/** Gives `text` to every view below; each entrypoint renders one around its view. */
export function TextProvider({ text, children }: { text: Text; children: ComponentChildren }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('A view was rendered outside <TextProvider>.');
  return text;
}
