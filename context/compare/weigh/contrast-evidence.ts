import type { Facets } from '../facets.ts';
import { OTHERS, PART_OF } from '../tables/sums.ts';
import type { WordClasses } from '../word-classes.ts';
import type { Note } from './evidence.ts';
import { type Together, togetherIn } from './together.ts';

/** So near each other that they are one list, in characters. */
const NEAR = 25;
/** How near a number stands what says that it is of others, or of those before. */
const BESIDE = 15;

/** What a passage that gives both numbers says of how they relate: a list, a part of a whole, or two claims of one thing. */
export function contrastEvidence(a: Facets, b: Facets, note: Note): void {
  const one = a.figure.passage.text === b.figure.passage.text;
  const found = one ? [togetherIn(a, b)] : [togetherIn(a, b), togetherIn(b, a)];
  for (const together of found)
    if (together)
      togetherEvidence(together, a.classes, (name, amount) =>
        note(`${one ? 'together' : 'crossed'} ${name}`, amount),
      );
}

function togetherEvidence(
  { before, between, second, after }: Together,
  classes: WordClasses,
  note: Note,
): void {
  const around = `${before}|${after}`;
  const beside = after.slice(0, BESIDE);
  claimEvidence(between, around, classes, note);
  note('handed on', classes.claimPatterns.handedOn.test(between));
  note('clauses', between.includes(';'));
  note('list', /^[^,;.]{0,20}\band\b/.test(between));
  note('near', between.length < NEAR);
  note('numbers', (between.match(/\d+/g) ?? []).length);
  // "The government goes on saying 21."
  note('bare', /^\W*(?:$|[.,;"”])/.test(after) && !/[a-z]/.test(second.split(' ').at(-1) ?? ''));
  note('part', PART_OF.test(between) || PART_OF.test(`${second}${beside}`));
  note('others', OTHERS.test(`${between.slice(-BESIDE)}${second}${beside}`));
}

function claimEvidence(
  between: string,
  around: string,
  { claimPatterns, contrasts: families }: WordClasses,
  note: Note,
): void {
  const contrasts = families.filter(([, words]) => words.test(between));
  for (const [family] of contrasts) note(family, true);
  const [told, toldAround] = [claimPatterns.told.test(between), claimPatterns.told.test(around)];
  note('contrast', contrasts.length > 0);
  note('told between', told);
  note('told around', toldAround);
  note('told twice', told && toldAround);
  note('contrast told', contrasts.length > 0 && told);
  const [official, opposing] = [claimPatterns.official, claimPatterns.opposing].map(
    (side) => side.test(between) || side.test(around),
  );
  note('official', official ?? false);
  note('opposing', opposing ?? false);
  note('official and opposing', (official && opposing) ?? false);
}
