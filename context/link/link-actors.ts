import type { CorpusActor, CorpusArticle } from '../types.ts';
import { type Sameness, sameActor } from './same-actor.ts';

/** The actor of `article` that `actor` stands for, and how surely; null when it is not named there. */
export function actorIn(
  actor: CorpusActor,
  article: CorpusArticle,
): { actor: CorpusActor; sameness: Exclude<Sameness, 'different'> } | null {
  let maybe: CorpusActor | null = null;
  for (const other of article.actors) {
    const sameness = sameActor(actor, other);
    if (sameness === 'same') return { actor: other, sameness };
    if (sameness === 'maybe') maybe ??= other;
  }
  return maybe && { actor: maybe, sameness: 'maybe' };
}

/** The actors that two articles share, by `a`'s ids, weightiest first. */
export function sharedActors(a: CorpusArticle, b: CorpusArticle): CorpusActor[] {
  return a.actors
    .filter((actor) => actorIn(actor, b)?.sameness === 'same')
    .sort((one, other) => other.mentions - one.mentions);
}
