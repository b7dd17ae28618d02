import { TENS, UNITS } from '../../reading/figures/number-words.ts';
import type { Figure, FigureKind, Span } from '../../reading/types.ts';

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

/** Words that say how many without being numerals. */
const SAYING: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...UNITS, ...TENS]),
  nobody: 0,
  none: 0,
  lone: 1,
  sole: 1,
  single: 1,
  both: 2,
  once: 1,
  twice: 2,
  thrice: 3,
  dozen: 12,
  pair: 2,
  couple: 2,
  double: 2,
  twin: 2,
  trio: 3,
  triple: 3,
  quadruple: 4,
  quartet: 4,
  quintuple: 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
/** "Two weeks ago": the reading takes it for a date, and whoever marks it for a while. */
const TIME = /\b(?:(second)s|(minute|hour|day|night|week|month|year|decade)s?)\b/i;
/** Words for a few, as the least and the most that they are used for. */
const FEW: readonly [word: RegExp, min: number, max: number][] = [
  [/\bseveral\b/i, 3, 9],
  [/\b(?:few|handful)\b/i, 2, 6],
  [/\bmultiple\b/i, 2, 9],
];
/** What the words before the number say of it. */
const ROUNDED: readonly [words: RegExp, how: 'about' | 'below' | 'beyond'][] = [
  [/\b(?:less|fewer) than\b|\bunder\b|\bup to\b|\bat most\b/i, 'below'],
  [/\bmore than\b|\bover\b|\bat least\b/i, 'beyond'],
  [/\b(?:about|around|some|roughly|nearly|almost|approximately)\b/i, 'about'],
];
/** "In a week", "a police officer and a technician": each is one. */
const ARTICLE = /\ban?\b/gi;

/**
 * The barest figure for a span that somebody marked and the reading passed over: its first number
 * or word for one ("both", "quadruple"), a currency or per cent sign, nothing else. Zero width of guesswork: no number, no value.
 */
export function minimalFigure(text: string, span: Span): Figure {
  const marked = text.slice(span.start, span.end);
  const decade = decadeOfLife(marked);
  if (decade)
    return { ...bareFigure(marked, span), kind: 'age', unit: 'year', min: decade[0], max: decade[1] };
  return bareFigure(marked, span);
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** Years of a decade that are early, in its middle, late. */
const THIRDS: Readonly<Record<string, [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

const DECADE = /^(?:[a-z ]*in (?:his|her|their) )?(?:(early|mid|late)[- ])?(?:([2-9])0s|([a-z]+ies))$/i;

/** "In his early 30s", "in her eighties": the least and the most years. */
function decadeOfLife(marked: string): [number, number] | null {
  const [, third, tens, word] = DECADE.exec(marked) ?? [];
  const decade = tens === undefined ? DECADES.indexOf(word?.toLowerCase() ?? '') + 2 : Number(tens);
  if (decade < 2) return null;
  const [from, to] = THIRDS[third?.toLowerCase() ?? ''] ?? [0, 9];
  return [decade * 10 + from, decade * 10 + to];
}

function bareFigure(marked: string, span: Span): Figure {
  const said = firstNumber(marked);
  const few = said === null ? FEW.find(([word]) => word.test(marked)) : undefined;
  const value = said ?? (few ? null : (marked.match(ARTICLE)?.length ?? null));
  const currency = Object.entries(CURRENCIES).find(([sign]) => marked.includes(sign))?.[1] ?? null;
  const percent = /%|per ?cent/i.test(marked);
  const [, seconds, longer] = TIME.exec(marked) ?? [];
  const time = (seconds ?? longer)?.toLowerCase() ?? null;
  const kind: FigureKind = currency ? 'money' : percent ? 'percent' : time ? 'duration' : 'count';
  const rounded = ROUNDED.find(([words]) => words.test(marked))?.[1] ?? null;
  return {
    ...span,
    text: marked,
    min: few?.[1] ?? (rounded === 'below' ? null : value),
    max: few?.[2] ?? (rounded === 'beyond' ? null : value),
    approx: rounded === 'about' ? 'about' : null,
    unit: currency ?? (percent ? 'percent' : time),
    counts: '',
    kind,
    action: null,
    actors: [],
    place: null,
    asOf: null,
    claimedBy: null,
    modality: 'asserted',
  };
}

function firstNumber(marked: string): number | null {
  const [, digits, scale] = /(\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?/i.exec(marked) ?? [];
  if (digits === undefined) {
    const word = marked
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.find((each) => Object.hasOwn(SAYING, each));
    return word === undefined ? null : (SAYING[word] ?? null);
  }
  return Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
}
