import { NUMBER_STARTS } from './number-starts.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { COUNTED_VERB, FIRST_MODIFIER, HEADLESS, hasSense, NO_PLURAL } from './senses.ts';
import { is, MASS_NOUN, NO_NOUN, SPEECH_VERB, STATE } from './word-classes.ts';

/** What a number counts, as pieces `first` up to `next`. */
export interface Counted {
  first: number;
  next: number;
}

/** Prefixes that a hyphen ties to a name: "ex - Soviet". */
const PREFIXES = /^(?:non|ex|pro|anti|mid|pre|post)$/;
/** Longest chain of modifiers before a head noun ("pro-democracy student union activists"). */
const LONGEST_CHAIN = 7;

/**
 * The noun phrase that begins at piece `at`, up to its head: the first plural or mass noun, or for a single
 * one the last word before something that is no noun. A lone state ("12 arrested", "21 dead") counts as its own noun.
 */
export function countedNoun(pieces: Piece[], from: number, single: boolean): Counted | null {
  const at = opensPhrase(pieces, from) ? from + 1 : from;
  let next = at;
  let head = -1;
  let owner = -1;
  const limit = Math.min(pieces.length, at + LONGEST_CHAIN * 2);
  for (let i = at; i < limit; i++) {
    const piece = pieces[i] as Piece;
    if (piece.lower === '-' && i > at && (isTie(pieces, i) || (head < 0 && isLooseTie(pieces, i)))) continue;
    // "20 F-16 jets": the digits of a model's name.
    if (piece.digit && piece.glued && lowerOf(pieces, i - 1) === '-') continue;
    if (isPossessive(piece) && i > at) {
      if (head >= 0) [owner, head] = [head, -1];
      continue;
    }
    if (piece.lower === ',' && i > at && head < 0 && listsModifiers(pieces, i)) continue;
    if (!piece.word || piece.entry.sign !== null) break;
    // "nine US companies" is no pronoun.
    if (is(piece, NO_NOUN) && !piece.caps && !isCompoundPart(pieces, i)) {
      if (i > at && head < 0 && joinsModifiers(pieces, i)) continue;
      if (single || !isNounToo(pieces, i)) break;
    }
    next = i + 1;
    if (isPlural(piece) || (!single && (isNounToo(pieces, i) || isPeople(pieces, i)))) {
      head = i;
      if (!continuesNoun(pieces, i)) break;
    } else if (is(piece, STATE)) {
      // "80 wounded remained", but "50 injured people".
      if (head >= 0) return { first: at, next: head + 1 };
      const following = pieces[i + 1];
      if (!following?.word || is(following, NO_NOUN) || !nounFollows(pieces, i + 1))
        return { first: at, next: i + 1 };
    } else if (head >= 0) break;
    else if (i > at && isPastVerb(piece, pieces[i + 1]) && single) {
      next = i;
      break;
    }
  }
  if (head >= 0 || owner >= 0) return { first: at, next: Math.max(head, owner) + 1 };
  return next > at && single ? { first: at, next: trimmed(pieces, at, next) } : null;
}

/** A hyphen within a word. */
function isTie(pieces: Piece[], at: number): boolean {
  return pieces[at]?.glued === true && pieces[at + 1]?.glued === true;
}

/** "Stop - N - Go clerks", "state - owned banks": a hyphen that came apart, within a name or before a noun. */
function isLooseTie(pieces: Piece[], at: number): boolean {
  const after = pieces[at + 1];
  if (after?.capital) return pieces[at - 1]?.capital === true || PREFIXES.test(lowerOf(pieces, at - 1));
  return after?.word === true && !after.capital && !is(after, NO_NOUN) && nounFollows(pieces, at + 2);
}

/** Words of other classes that here begin what is counted: "2,500 possibly affected", "two very good friends". */
function opensPhrase(pieces: Piece[], from: number): boolean {
  const { lower = '' } = pieces[from] ?? {};
  const after = pieces[from + 1];
  if (lower.endsWith('ly') && is(after, STATE)) return true;
  // "The 10 most endangered sites".
  if (lower === 'most' || lower === 'very')
    return after?.word === true && !is(after, NO_NOUN) && nounFollows(pieces, from + 2);
  return hasSense(pieces[from], FIRST_MODIFIER) && !is(after, NO_NOUN) && nounFollows(pieces, from + 1);
}

/** "Scholarly and general titles": the "and" at piece `at` stands between what modifies one noun. */
function joinsModifiers(pieces: Piece[], at: number): boolean {
  if (!/^(?:and|or)$/.test(lowerOf(pieces, at))) return false;
  const after = pieces[at + 1];
  if (!after?.word || after.entry.verb !== null || NUMBER_STARTS.has(after.lower)) return false;
  return nounFollows(pieces, at + 1);
}

/** "90 air, sea and ground forces": the comma at piece `at` goes on with what modifies one noun. */
function listsModifiers(pieces: Piece[], at: number): boolean {
  const after = pieces[at + 1];
  return after?.word === true && !is(after, NO_NOUN) && joinsModifiers(pieces, at + 2);
}

/** "13 home runs", "three wins". */
function isNounToo(pieces: Piece[], at: number): boolean {
  return hasSense(pieces[at], COUNTED_VERB) && !/^(?:who|which|that)$/.test(lowerOf(pieces, at - 1));
}

/** "1.3 billion Chinese": a people whose name is one in both numbers, where no noun follows that it belongs to. */
function isPeople(pieces: Piece[], at: number): boolean {
  const { capital, lower } = pieces[at] as Piece;
  return capital && lower.endsWith('ese') && !nounFollows(pieces, at + 1);
}

/** "worst-hit", "off-duty": function words and verbs are parts of a modifier when a hyphen ties them. */
function isCompoundPart(pieces: Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before?.lower === '-' && before.glued && pieces[at]?.glued) return true;
  const after = pieces[at + 1];
  return (
    after?.lower === '-' && after.glued && pieces[at + 2]?.word === true && pieces[at + 2]?.glued === true
  );
}

/** A plural right after a plural carries the phrase on when it is the real head: "sports cars". */
function continuesNoun(pieces: Piece[], at: number): boolean {
  const plural = pieces[at] as Piece;
  const after = pieces[at + 1];
  if (!after) return false;
  // "Five women's teams".
  if (isPossessive(after)) return nounFollows(pieces, at + 2);
  if (!isPlural(after) || is(after, STATE) || isSpeaker(pieces, at + 1)) return false;
  if (is(plural, MASS_NOUN) || hasSense(plural, HEADLESS)) return true;
  return !after.capital && after.entry.verb === null;
}

/** "Killed five people officials said": a comma was left out. */
function isSpeaker(pieces: Piece[], at: number): boolean {
  return is(pieces[at + 1], SPEECH_VERB);
}

function isPossessive({ lower }: Piece): boolean {
  return lower === "'s" || lower === "'";
}

function nounFollows(pieces: Piece[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const piece = pieces[i];
    if (!piece?.word || is(piece, NO_NOUN)) return false;
    if (isPlural(piece)) return true;
  }
  return false;
}

export function isPlural(piece: Piece): boolean {
  const { lower, caps, capital } = piece;
  if (is(piece, MASS_NOUN)) return true;
  if (caps || hasSense(piece, NO_PLURAL)) return false;
  // "Ten fishermen", "two Frenchmen", but "three from Yemen".
  if (lower.length > 5 && (capital ? /[cs]hmen$/ : /men$/).test(lower)) return true;
  // "2 million PCs".
  if (capital && lower.length === 3) return /[^aeiou]s$/.test(lower) && !is(piece, NO_NOUN);
  return lower.length > 3 && /(?:[^su'i]s|[a-z]ers|ies|sses|uses)$/.test(lower) && !is(piece, NO_NOUN);
}

function isPastVerb(piece: Piece, after: Piece | undefined): boolean {
  return piece.lower.length > 4 && piece.lower.endsWith('ed') && (!after?.word || is(after, NO_NOUN));
}

/** Leaves adverbs and verbs off the end of a singular phrase. */
function trimmed(pieces: Piece[], at: number, next: number): number {
  let end = next;
  while (end > at + 1 && /(?:ly|ed|ing)$/.test(lowerOf(pieces, end - 1))) end--;
  return Math.min(end, at + 5);
}
