import { eachWord } from '../../text/each-word.ts';
import { stem } from '../../text/stem.ts';
import type { Facets } from '../facets.ts';
import { meet } from '../names.ts';
import type { Note } from './evidence.ts';

/** Who claims the two figures: nobody, one, the same, or two of whom one may speak for a state and one against it. */
export function claimantEvidence(a: Facets, b: Facets, note: Note): void {
  const [one, other] = [a.figure.claimedBy, b.figure.claimedBy];
  if (one === null || other === null) {
    note('one claimant', one !== other);
    return;
  }
  const { anyClaimant, opposing: against, official: forState } = a.classes.claimPatterns;
  note(
    meet(wordsOf(one, anyClaimant), wordsOf(other, anyClaimant)) ? 'same claimant' : 'other claimant',
    true,
  );
  const [opposing, opposes] = [one, other].map((claimant) => against.test(claimant.toLowerCase()));
  const [official, speaks] = [one, other].map((claimant) => forState.test(claimant.toLowerCase()));
  note(
    'official and opposing claimants',
    (opposing && !opposes && speaks) || (opposes && !opposing && official) || false,
  );
}

/** Shorter words are no names. */
const NAME = 4;

/** @param any words that name nobody */
function wordsOf(claimant: string, any: RegExp): Set<string> {
  const words = new Set<string>();
  eachWord(claimant, (word) => {
    if (word.length >= NAME && !any.test(word)) words.add(stem(word));
  });
  return words;
}
