import { FRIENDS } from './bonds.ts';
import { isContested } from './contested.ts';
import type { Facets } from './facets.ts';
import { figureSpan } from './figure-span.ts';
import { type Judgement, say } from './judgement.ts';
import { isMeasure } from './kinds.ts';
import type { Links } from './links.ts';
import { isReplaced } from './supersession.ts';

/**
 * What a verdict on two figures of one article has to be instead; null where it may stand. An article hardly
 * contradicts itself: what it says twice and otherwise it says of two things that belong together, unless two claim it.
 */
export function withinOneArticle(a: Facets, b: Facets, links: Links, first: Judgement): Judgement | null {
  if (!links.oneArticle) return null;
  if (links.values === 'excluded' && a.scope.recalled === b.scope.recalled && isFromTo(a, b))
    return say('update', 'laterCount');
  const { verdict, because } = first;
  if (verdict === 'update' && !isReplaced(a, b, links)) return say('different-scope', 'otherOutcome');
  if (verdict === 'agree' && links.counted === 'unknown') {
    if (links.values === 'compatible')
      return a.figure.unit === b.figure.unit ? say('different-scope', 'otherOutcome') : null;
    return isMeasure(a) && links.overlap < FRIENDS ? say('unrelated', 'otherThing') : null;
  }
  if (links.values !== 'excluded') return null;
  const money = a.figure.kind === 'money';
  const belongs = verdict === 'unrelated' && !money && (because === 'otherThing' || because === 'otherOwner');
  return belongs || (verdict === 'conflict' && !isContested(a, b))
    ? say('different-scope', 'otherOutcome')
    : null;
}

/** "To 37 percent from 10", "from 10 to 37 percent": one amount, before and after. */
function isFromTo(a: Facets, b: Facets): boolean {
  const { text } = a.figure.passage;
  if (text !== b.figure.passage.text) return false;
  const [first, second] = startOf(a) < startOf(b) ? [a, b] : [b, a];
  const before = text.slice(0, startOf(first)).trimEnd();
  const between = text.slice(startOf(first) + first.figure.text.length, startOf(second)).trim();
  return (
    (/\bto$/i.test(before) && /^,?(?: ?percent|%)? ?(?:up |down )?from$/i.test(between)) ||
    (/\bfrom$/i.test(before) && /^(?: ?percent|%)? ?to$/i.test(between))
  );
}

function startOf({ figure }: Facets): number {
  return figureSpan(figure).start;
}
