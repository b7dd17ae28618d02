import { hashOf } from './hash.ts';
import { extendPhrase } from './name-lists.ts';

/** Capitalised phrases that act in no article: aircraft, wars, feasts, prizes. */
const PHRASES = [
  'air force one',
  'oval office',
  'cold war',
  'world war',
  'world war i',
  'world war ii',
  'world war iii',
  'first world war',
  'second world war',
  'nobel prize',
  'nobel peace prize',
  'pulitzer prize',
  'academy award',
  'academy awards',
  'world cup',
  'olympic games',
  'super bowl',
  'holy grail',
  'bible',
  'koran',
  'quran',
  'torah',
  'internet',
  'christmas',
  'easter',
  'ramadan',
  'passover',
  'thanksgiving',
];

const hashes: ReadonlySet<number> = new Set(
  PHRASES.map((phrase) =>
    phrase
      .split(' ')
      .map(hashOf)
      .reduce((beginning, word) => extendPhrase(beginning, word)),
  ),
);

/** Is this the hash of a phrase that names no actor? Built as `extendPhrase` does, token by token. */
export function isNoActor(phrase: number): boolean {
  return hashes.has(phrase);
}
