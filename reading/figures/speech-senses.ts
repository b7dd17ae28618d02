import { WEEKDAYS } from '../dates/date-words.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { FINDER, hasSense, NOUN_OF_SPEECH, REPORTED } from './senses.ts';

/** "Billings estimated at $5", "a storm believed to be over": a participle that says something of the noun before it. */
export function isOfItself(pieces: Piece[], at: number): boolean {
  if (!hasSense(pieces[at], REPORTED)) return false;
  const next = lowerOf(pieces, at + 1);
  return /^(?:at|for)$/.test(next) || (next === 'to' && lowerOf(pieces, at + 2) === 'be');
}

/** "A 10-year note": the base of such a verb has a plural, "I" or "we" before it. */
export function isNounHere(pieces: Piece[], at: number): boolean {
  if (!hasSense(pieces[at], NOUN_OF_SPEECH)) return false;
  const before = pieces[at - 1];
  return (
    before?.word === true &&
    !WEEKDAYS.has(before.lower) &&
    !/s$|^(?:i|we|you|they|police|people|who|also|still|now|media)$|ly$/.test(before.lower)
  );
}

/** "A poll found 60 percent", "they found that": who finds three bodies says nothing. */
export function isFinding(pieces: Piece[], at: number): boolean {
  if (
    lowerOf(pieces, at + 1) === 'that' ||
    lowerOf(pieces, at + 2) === 'percent' ||
    lowerOf(pieces, at + 2) === '%'
  )
    return true;
  return hasSense(pieces[at - 1], FINDER);
}
