import { countedNoun } from './counted-noun.ts';
import type { Piece } from './pieces.ts';

/** Nouns that carry a bare number as their value: "the death toll rose to 10", "a population of 5,000". */
const QUANTITY_NOUNS = new Set(
  (
    'toll tolls population number numbers total tally count figure figures cost costs price prices ' +
    'damage damages losses loss sales revenue revenues profit profits budget debt value worth salary ' +
    'income deal contract rate turnout inflation unemployment deficit gdp share stake shares age ' +
    'ransom fine aid loan bailout offer bid investment trade increase rise growth drop decline fall ' +
    'membership crowd expectancy speed attendance strength estimate estimates'
  ).split(' '),
);
/** How far before its number such a noun may stand. */
const REACH = 26;
const BREAKS = new Set('. ; : ! ?'.split(' '));
/** A bare number behind any of these is the value of what went before. */
const LINKS = new Set(
  (
    'to at of was is were are be been reached reaching stood hit exceeded exceeds topped passed from ' +
    'by as totaled totalled totals becomes became remains remained put than numbered numbers " “ over ' +
    'surpassed'
  ).split(' '),
);

/** What a bare number before piece `first` is the value of, as pieces; null when no such noun is near. */
export function topicOf(
  pieces: Piece[],
  first: number,
  floor: number,
): { first: number; next: number } | null {
  const before = pieces[first - 1]?.lower ?? '';
  // "(population 5,400)"
  if (before === 'population') return { first: first - 1, next: first };
  if (!LINKS.has(before)) return null;
  for (let i = first - 1; i >= Math.max(floor, first - REACH); i--) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    if (!QUANTITY_NOUNS.has(lower)) continue;
    if (
      /^(?:number|total|count|tally|figure|figures|numbers|estimate|estimates)$/.test(lower) &&
      /^(?:of|for)$/.test(pieces[i + 1]?.lower ?? '')
    ) {
      const at = /^(?:the|all|its)$/.test(pieces[i + 2]?.lower ?? '') ? i + 3 : i + 2;
      const counted = countedNoun(pieces, at, true);
      if (counted && counted.next <= first) return counted;
    }
    return { first: compoundStart(pieces, i), next: i + 1 };
  }
  return null;
}

/** "death toll", "property damage", "annual sales": the noun with the words right before it. */
function compoundStart(pieces: Piece[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 3) {
    const before = pieces[first - 1] as Piece;
    if (!before.word || endsPhrase(before.lower) || /ed$/.test(before.lower)) break;
    first--;
  }
  return first;
}

const STOPS = new Set(
  's the a an its their his her our of in on at for to and or that with by from is was were are has had have said put puts but when as while this year week be been being'.split(
    ' ',
  ),
);

function endsPhrase(word: string): boolean {
  return STOPS.has(word);
}
