import type { CorpusFigure } from '../types.ts';
import { CLAUSE } from './clause.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { PER } from './tables/part-words.ts';

/** What amounts for each of several people are per. */
export const PERSON = 'person';
/** "5,000 dollars to each victim's family", "$5,000 each". */
const EACH = /^(?:in [a-z]+ )?(?:(?:to|for) (?:each|every)|each|apiece)\b/;
const OF_PERSON =
  /^(?:victim|famil(?:y|ies)|person|head|household|employee|worker|capita|survivor|passenger|citizen)$/;

/** "Victim", "household": for one person as well as another. */
export function personal(per: string | null): string | null {
  return per !== null && OF_PERSON.test(per) ? PERSON : per;
}

const GOODS = /^(?:share|barrel|tonne?|litre|kilo|gallon|ounce)$/;

/** Sold by the piece, or by the measure. */
export function isOfGoods(per: string): boolean {
  return GOODS.test(per);
}

/** "32 euros for each Varnholt share". */
const EACH_OF_GOODS = /^for (?:each|every) (?:[a-z]+ )?(share|barrel|tonne?|litre|kilo|gallon|ounce)s?\b/;

/** How far before an amount its "daily" may stand. */
const NEAR = 6;

/** What a figure is per: "season", "day"; null for a whole. */
export function perOf({ words, first, last }: PassageWords, { text, kind }: CorpusFigure): string | null {
  // "Less than a year" is long, and not so much a year.
  if (kind === 'duration' || kind === 'age') return null;
  const [, within] = /(?<!\b(?:half|quarter of|third of) )\b(?:per|an?|each|every) (\w+)$/i.exec(text) ?? [];
  if (within && PER.test(`per ${within.toLowerCase()}`)) return within.toLowerCase();
  if (words[last]?.gap !== 'none') return null;
  const next = words.slice(last, last + 5).map(({ word }) => word);
  const following = next.slice(next[0] === 'of' ? 2 : 0).join(' ');
  const [, adverb] = /^(?:[a-z]+ )?(dai|month|week|hour|annual)ly\b/.exec(following) ?? [];
  if (adverb) return adverb === 'dai' ? 'day' : adverb === 'annual' ? 'year' : adverb;
  const [, goods] = EACH_OF_GOODS.exec(following) ?? [];
  if (goods) return goods;
  if (kind === 'money' && EACH.test(following)) return PERSON;
  const amount = kind === 'measure' || kind === 'money';
  if (amount && words.slice(Math.max(0, first - NEAR), first).some(({ word }) => word === 'daily'))
    return 'day';
  return PER.exec(following)?.[1] ?? (amount ? laterRate(words, last) : null);
}

/** "210,000 gallons of oil gush from the well each day". */
function laterRate(words: PassageWord[], from: number): string | null {
  let clause = '';
  for (const { word, gap, number } of words.slice(from, from + CLAUSE)) {
    if (gap === 'stop' || number) break;
    clause += ` ${word}`;
  }
  return (
    / (?:daily|(?<! (?:in|within|over|after|for|of) )(?:per|a|each|every) (day|hour|minute|second))\b/.exec(
      clause,
    )?.[1] ?? null
  );
}
