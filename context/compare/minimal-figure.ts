import type { Figure, FigureKind, Span } from '../../reading/types.ts';
import { CURRENCIES, FEW, ROUNDED, SAYING, SCALES, TIME } from './tables/marked-words.ts';

/** "In a week", "a police officer and a technician": each is one. */
const ARTICLE = /\ban?\b/gi;

/**
 * The barest figure for a span that somebody marked and the reading passed over: its first number or word for one
 * ("both", "quadruple"), how it is rounded, and its currency, per cent sign or unit of time. Without a number it is
 * a few, or as many as have an article before them; without these it says no value.
 */
export function minimalFigure(text: string, span: Span): Figure {
  const marked = text.slice(span.start, span.end).replace(DECIMAL_APART, '$1.');
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

/** "1. 9 billion": the corpora of old newswires part decimals. */
export const DECIMAL_APART = /(\d)\. (?=\d)/g;

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

const NO_ONE = /\bno[- ]?one\b/i;

function firstNumber(marked: string): number | null {
  if (NO_ONE.test(marked)) return 0;
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
