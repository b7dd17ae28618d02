import type { Span } from '../../reading/types.ts';

/** Longest passage kept on either side of a focus: a run without full stops is not quoted for ever. */
const REACH = 400;
const OPENERS = /[\p{Lu}\p{N}"“‘'(]/u;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt maj sen rep gov st jr sr no vs inc corp ltd co u.s u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** The sentence (or headline line) of `text` in which `span` stands. Looks at most `REACH` characters each way. */
export function sentenceAround(text: string, span: Span): Span {
  const floor = Math.max(0, span.start - REACH);
  const ceiling = Math.min(text.length, span.end + REACH);
  let start = span.start;
  while (start > floor && !endsBefore(text, start)) start--;
  let end = span.end;
  while (end < ceiling && !endsBefore(text, end)) end++;
  while (start < span.start && /\s/.test(text[start] as string)) start++;
  while (end > span.end && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** True when a sentence ends right before `at`: at a line break, or after a full stop with a new opening behind it. */
function endsBefore(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === '\n' || text[at] === '\n') return true;
  if (before !== ' ') return false;
  const stop = closingStop(text, at - 2);
  if (stop < 0 || !OPENERS.test(text[at] ?? '')) return false;
  return text[stop] !== '.' || !isAbbreviation(text, stop);
}

/** Where the full stop (or ! ?) stands that may be followed by closing quotes up to `at`; -1 when there is none. */
function closingStop(text: string, at: number): number {
  let stop = at;
  while (stop > 0 && '"”’\')'.includes(text[stop] as string)) stop--;
  return '.!?'.includes(text[stop] ?? ' ') ? stop : -1;
}

function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 12 && /[\p{L}.]/u.test(text[start - 1] as string)) start--;
  const word = text.slice(start, stop).toLowerCase();
  return /^\p{L}$/u.test(word) || ABBREVIATIONS.has(word);
}
