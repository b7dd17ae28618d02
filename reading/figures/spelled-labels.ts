import { isPlural } from './counted-noun.ts';
import { isInSpelledSeries } from './label-series.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { hasSense, PART } from './senses.ts';
import { BEFORE_PART, has } from './traits.ts';
import { is, NO_NOUN, NUMBERED } from './word-classes.ts';

/** First words of names that end in a number: "the Final Four", "the Big Ten". */
const NUMBER_NAMES = new Set('final elite sweet big fab'.split(' '));

/** Is a number in words a name: "phase two", "the Final Four", "the top ten"? */
export function isSpelledLabel(pieces: Piece[], first: number, next: number): boolean {
  const hyphen = lowerOf(pieces, first - 1) === '-';
  const before = lowerOf(pieces, hyphen ? first - 2 : first - 1);
  if (isGrade(pieces, first) && !startsCounted(pieces, next)) return true;
  if (isInSpelledSeries(pieces, first, next)) return !startsCounted(pieces, next);
  if (before === 'top' || (hasSense(pieces[first - 1], PART) && !before.endsWith('s'))) {
    if (startsCounted(pieces, next)) return false;
    // Nothing that would make a time of it: "last week two men …".
    return before === 'top' || first < 2 || has(pieces[first - 2], BEFORE_PART);
  }
  const capitals = pieces[first]?.capital && pieces[first - 1]?.capital;
  return capitals === true && NUMBER_NAMES.has(before) && !startsCounted(pieces, next);
}

/** "Category Two", "the Group of Eight", "the world number five". */
export function isGrade(pieces: Piece[], first: number): boolean {
  const before = pieces[first - 1];
  if (before?.lower === 'of')
    return lowerOf(pieces, first - 2) === 'group' && pieces[first - 2]?.capital === true;
  return (
    is(before, NUMBERED) &&
    (before?.lower === 'number' || (before?.capital === true && pieces[first]?.capital === true))
  );
}

/** "The top two party leaders": a plural within a few words. */
export function startsCounted(pieces: Piece[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const piece = pieces[i];
    if (!piece?.word || is(piece, NO_NOUN)) return false;
    if (isPlural(piece)) return true;
  }
  return false;
}
