import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { is, MASS_NOUN, NO_NOUN, SPEECH_VERB, STATE } from './word-classes.ts';

/** After "one" these make no count of it: "one of", "one day", "one another". */
export const AFTER_ONE = new Set(
  (
    'of another one day thing way ways side point hand time more and or that who which to in by can could is was has had ' +
    'would will on the at as for with from reason place step example part side aspect might may must should if but not ' +
    'so - . , ; : ? ! " ” ’ ) later else morning evening night last such final big single'
  ).split(' '),
);
const BEFORE_ONE = new Set('the no this that each every any another which as not - day'.split(' '));

/** Does a spelled "one" count what follows ("one man"), or is it a pronoun or part of an idiom? */
export function isCountedOne(pieces: Piece[], quantity: Quantity): boolean {
  const after = pieces[quantity.next];
  if (!after?.word || AFTER_ONE.has(after.lower)) return false;
  // "one suspects" is a pronoun with its verb.
  if (/[^su]s$/.test(after.lower) && !is(after, MASS_NOUN)) return false;
  // "one wearing a hat", "if one occurred,": a pronoun and its verb.
  if (/(?:ing|ed)$/.test(after.lower) && !is(after, STATE) && endsPhrase(pieces[quantity.next + 1]))
    return false;
  // "One official counted 30,000": who speaks is not counted.
  if (is(pieces[quantity.next + 1], SPEECH_VERB)) return false;
  if (BEFORE_ONE.has(lowerOf(pieces, quantity.first - 1))) return false;
  // "a difficult one"
  if (quantity.approx === null && /^(?:a|an|the)$/.test(lowerOf(pieces, quantity.first - 2))) return false;
  return quantity.approx !== null || !BEFORE_ONE.has(lowerOf(pieces, quantity.core - 1));
}

function endsPhrase(after: Piece | undefined): boolean {
  return !after?.word || is(after, NO_NOUN);
}
