import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { AFTER_ONE, BEFORE_ONE, has } from './traits.ts';
import { is, MASS_NOUN, NO_NOUN, SPEECH_VERB, STATE } from './word-classes.ts';

/** Does a spelled "one" count what follows ("one man"), or is it a pronoun or part of an idiom? */
export function isCountedOne(pieces: Piece[], quantity: Quantity): boolean {
  const after = pieces[quantity.next];
  if (!after?.word || has(after, AFTER_ONE)) return false;
  // "one suspects" is a pronoun with its verb.
  if (/[^su]s$/.test(after.lower) && !is(after, MASS_NOUN)) return false;
  // "one wearing a hat", "if one occurred,": a pronoun and its verb.
  if (/(?:ing|ed)$/.test(after.lower) && !is(after, STATE) && endsPhrase(pieces[quantity.next + 1]))
    return false;
  // "One official counted 30,000": who speaks is not counted.
  if (is(pieces[quantity.next + 1], SPEECH_VERB)) return false;
  if (has(pieces[quantity.first - 1], BEFORE_ONE)) return false;
  // "a difficult one"
  if (quantity.approx === null && /^(?:a|an|the)$/.test(lowerOf(pieces, quantity.first - 2))) return false;
  return quantity.approx !== null || !has(pieces[quantity.core - 1], BEFORE_ONE);
}

function endsPhrase(after: Piece | undefined): boolean {
  return !after?.word || is(after, NO_NOUN);
}
