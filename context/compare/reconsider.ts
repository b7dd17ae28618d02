import { FRIENDS, STRANGERS } from './bonds.ts';
import type { Facets } from './facets.ts';
import { type Because, type Judgement, say } from './judgement.ts';
import { byValue, isInventory, ratioOf } from './kinds.ts';
import type { Links } from './links.ts';
import { ofAges } from './of-ages.ts';
import { withinOneArticle } from './one-article.ts';

/** What a verdict has to be instead, by what kind of number the two are and where they stand; null where it may stand. */
export function reconsider(a: Facets, b: Facets, links: Links, first: Judgement): Judgement | null {
  return (
    ofAges(a, b, links, first) ??
    withinOneArticle(a, b, links, first) ??
    ofTwoThings(a, links, first) ??
    ofDurations(a, b, links, first) ??
    ofOneTime(a, b, links, first)
  );
}

/** Lengths, ages and strengths of two things have nothing to do with each other. */
const SINGULAR = /^(?:length|age|magnitude)$/;
const OF_TWO: ReadonlySet<Because> = new Set(['otherThing', 'otherOutcome', 'otherOwner', 'otherTime']);

/** Two things of one story, or two that only look alike: by what kind of number it is, and of whom. */
function ofTwoThings({ value }: Facets, links: Links, { verdict, because }: Judgement): Judgement | null {
  if (verdict !== 'different-scope' || !OF_TWO.has(because)) return null;
  const dimension = value?.dimension ?? '';
  const strangers = links.names === 'different' && links.overlap < STRANGERS && !links.oneArticle;
  return SINGULAR.test(dimension) || (dimension.startsWith('money') && strangers)
    ? say('unrelated', because)
    : null;
}

/** One while is hardly told as so many times another. */
const OTHER_WHILE = 3;

/** Three hours and three days that few common words tie together: each lasts on its own. */
function ofDurations(a: Facets, b: Facets, { overlap }: Links, { verdict }: Judgement): Judgement | null {
  if (verdict !== 'conflict' || a.value?.dimension !== 'time') return null;
  const apart = ratioOf(...byValue(a, b)) > OTHER_WHILE && overlap <= FRIENDS;
  return apart ? say('different-scope', 'otherOutcome') : null;
}

/** How much further than this a number has to lie from another to be of another day. */
const NEAR = 1.1;

/** A mother of 12 or of 13: what nothing is told to have befallen is hardly counted anew each day. */
function ofOneTime(a: Facets, b: Facets, links: Links, { verdict, because }: Judgement): Judgement | null {
  if (verdict !== 'different-scope' || because !== 'otherTime' || links.values !== 'excluded') return null;
  const bare = a.value?.dimension === 'count' && isInventory(a) && isInventory(b);
  const near = ratioOf(...byValue(a, b)) < NEAR && links.names === 'compatible' && !links.oneArticle;
  return bare && near ? say('conflict', 'excluded') : null;
}
