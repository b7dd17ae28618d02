import type { Span } from '../../../reading/types.ts';
import type { Facets } from '../facets.ts';
import { figureSpan } from '../figure-span.ts';

/** Two numbers in one passage, and what it says around and between them, in lower case. */
export interface Together {
  /** In its sentence before the first. */
  before: string;
  between: string;
  /** In its sentence after the second. */
  after: string;
  /** The second as written. */
  second: string;
}

/** How far around the two what is said of them may stand, in characters. */
const REACH = 60;
const STOP = /[.;:!?] /;

/** Where the passage of `one` gives the other's number as well; null where it does not. */
export function togetherIn(one: Facets, other: Facets): Together | null {
  const { text } = one.figure.passage;
  const own = figureSpan(one.figure);
  const there = other.figure.passage.text === text ? figureSpan(other.figure) : nearest(own, one, other);
  if (!there || own.start < 0 || there.start < 0) return null;
  const [first, second] = own.start < there.start ? [own, there] : [there, own];
  if (first.end > second.start) return null;
  return {
    before:
      text
        .slice(Math.max(0, first.start - REACH), first.start)
        .split(STOP)
        .at(-1)
        ?.toLowerCase() ?? '',
    between: text.slice(first.end, second.start).toLowerCase(),
    after:
      text
        .slice(second.end, second.end + REACH)
        .split(STOP, 1)[0]
        ?.toLowerCase() ?? '',
    second: text.slice(second.start, second.end).toLowerCase(),
  };
}

/** The other's number among those that stand beside the own, nearest to it. */
function nearest(own: Span, one: Facets, { figure: { min, max } }: Facets): Span | null {
  const wanted = min ?? max;
  if (wanted === (one.figure.min ?? one.figure.max)) return null;
  let found: Span | null = null;
  for (const number of one.others)
    if (number.value === wanted && (!found || far(number, own) < far(found, own))) found = number;
  return found;
}

const far = (number: Span, own: Span) => Math.abs(number.start - own.start);
