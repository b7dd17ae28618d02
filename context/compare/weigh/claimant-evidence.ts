import { eachWord } from '../../text/each-word.ts';
import { stem } from '../../text/stem.ts';
import type { Facets } from '../facets.ts';
import { meet } from '../names.ts';
import { ANY_CLAIMANT, OFFICIAL, OPPOSING } from '../tables/claims.ts';
import type { Note } from './evidence.ts';

/** Who claims the two figures: nobody, one, the same, or two of whom one may speak for a state and one against it. */
export function claimantEvidence(a: Facets, b: Facets, note: Note): void {
  const [one, other] = [a.figure.claimedBy, b.figure.claimedBy];
  if (one === null || other === null) {
    note('one claimant', one !== other);
    return;
  }
  note(meet(wordsOf(one), wordsOf(other)) ? 'same claimant' : 'other claimant', true);
  const [opposing, against] = [one, other].map((claimant) => OPPOSING.test(claimant.toLowerCase()));
  const [official, state] = [one, other].map((claimant) => OFFICIAL.test(claimant.toLowerCase()));
  note(
    'official and opposing claimants',
    (opposing && !against && state) || (against && !opposing && official) || false,
  );
}

/** Shorter words are no names. */
const NAME = 4;

function wordsOf(claimant: string): Set<string> {
  const words = new Set<string>();
  eachWord(claimant, (word) => {
    if (word.length >= NAME && !ANY_CLAIMANT.test(word)) words.add(stem(word));
  });
  return words;
}
