import { FRIENDS, STRANGERS } from './bonds.ts';
import { byValues } from './by-values.ts';
import type { Facets } from './facets.ts';
import { type Because, type Judgement, say } from './judgement.ts';
import { byValue, isInventory, ratioOf, saidBy } from './kinds.ts';
import type { Links } from './links.ts';
import { ofAges } from './of-ages.ts';
import { withinOneArticle } from './one-article.ts';
import { otherQuantity } from './other-quantity.ts';
import { otherScope } from './other-scope.ts';

/** Goes along the chain; the first link that breaks decides, so that a conflict is what has survived them all. */
export function judge(a: Facets, b: Facets, links: Links): Judgement {
  const first = otherQuantity(a, b, links) ?? otherScope(a, b, links) ?? byValues(a, b, links);
  return (
    ofAges(a, b, links, first) ??
    withinOneArticle(a, b, links, first) ??
    ofTwoThings(a, links, first) ??
    ofTimes(a, b, links, first) ??
    ofOneTime(a, b, links, first) ??
    first
  );
}

/** Lengths, ages and strengths of two things have nothing to do with each other. */
const SINGULAR = /^(?:length|age|magnitude)$/;
const OF_TWO: ReadonlySet<Because> = new Set(['otherThing', 'otherOutcome', 'otherOwner', 'otherTime']);

/** Two things of one story, or two that only look alike: by what kind of number it is, and of whom. */
function ofTwoThings({ value }: Facets, links: Links, { verdict, because }: Judgement): Judgement | null {
  const dimension = value?.dimension ?? '';
  if (verdict === 'different-scope' && OF_TWO.has(because)) {
    const strangers = links.names === 'different' && links.overlap < STRANGERS && !links.oneArticle;
    return SINGULAR.test(dimension) || (dimension.startsWith('money') && strangers)
      ? say('unrelated', because)
      : null;
  }
  return null;
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

/** One while is hardly told as so many times another. */
const OTHER_WHILE = 3;

function ofTimes(a: Facets, b: Facets, { overlap }: Links, { verdict }: Judgement): Judgement | null {
  if (verdict !== 'conflict' || a.value?.dimension !== 'time') return null;
  const [short, long] = [saidBy(a), saidBy(b)].sort((one, other) => one - other) as [number, number];
  return long > short * OTHER_WHILE && overlap <= FRIENDS ? say('different-scope', 'otherOutcome') : null;
}
