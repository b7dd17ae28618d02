import { countedNoun } from './counted-noun.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { is, NO_NOUN, PHRASE_END, PLAN, QUANTITY_NOUN, SPEECH_VERB, VALUE_LINK } from './word-classes.ts';

/** How far before its number such a noun may stand. */
const REACH = 26;
const BREAKS = new Set('. ; : ! ?'.split(' '));

/** What a bare number before piece `first` is the value of, as pieces; null when no such noun is near. */
export function topicOf(
  pieces: Piece[],
  first: number,
  floor: number,
): { first: number; next: number } | null {
  // "The toll, now 158,".
  const now = lowerOf(pieces, first - 1) === 'now' && lowerOf(pieces, first - 2) === ',';
  const before = pieces[first - 1];
  // "(population 5,400)"
  if (before?.lower === 'population') return { first: first - 1, next: first };
  // "Lost eight of 10".
  const tally =
    before?.lower === 'of' && (pieces[first - 2]?.digit || NUMBER_STARTS.has(lowerOf(pieces, first - 2)));
  if (tally || !(now || is(before, VALUE_LINK))) return null;
  for (let i = first - 1; i >= Math.max(floor, first - REACH); i--) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    if (!is(pieces[i], QUANTITY_NOUN) || isVerbHere(pieces, i) || isPerShare(pieces, i)) continue;
    if (
      /^(?:number|total|count|tally|figure|figures|numbers|estimate|estimates)$/.test(lower) &&
      /^(?:of|for)$/.test(lowerOf(pieces, i + 1))
    ) {
      const at = /^(?:the|all|its)$/.test(lowerOf(pieces, i + 2)) ? i + 3 : i + 2;
      const counted = countedNoun(pieces, at, true);
      if (counted && counted.next <= first) return counted;
    }
    return { first: compoundStart(pieces, i), next: i + 1 };
  }
  return null;
}

/** "45 cents a share": not what the next number is the value of. */
function isPerShare(pieces: Piece[], at: number): boolean {
  return lowerOf(pieces, at) === 'share' && /^(?:a|per|each)$/.test(lowerOf(pieces, at - 1));
}

/** "Will significantly increase", "to offer": such a noun as a verb. */
function isVerbHere(pieces: Piece[], at: number): boolean {
  const before = lowerOf(pieces, at - 1);
  return /^(?:will|would|could|can|may|might|must|should|to)$/.test(before) || /[a-z]{4}ly$/.test(before);
}

/** "death toll", "property damage", "annual sales": the noun with the words right before it. */
function compoundStart(pieces: Piece[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 3) {
    const before = pieces[first - 1] as Piece;
    if (!before.word || is(before, PHRASE_END | NO_NOUN | SPEECH_VERB | PLAN) || /ed$/.test(before.lower))
      break;
    first--;
  }
  return first;
}
