import { articleRef } from '../article-ref.ts';
import type { Corrections } from '../corrections.ts';
import { linkerOf } from '../link/link-actors.ts';
import { type Named, named, sameActor } from '../link/same-actor.ts';
import type { CorpusActor, CorpusArticle, Omission } from '../types.ts';

/** In so many other articles on the event an actor must be named. */
const ARTICLES = 2;
const SHOWN = 8;

/** People and organisations that other coverage of the event names and the page does not, most named first. */
export function omittedActors(
  page: CorpusArticle,
  sameEvent: CorpusArticle[],
  corrections: Corrections,
): Omission[] {
  const missing: { named: Named; articles: Set<CorpusArticle> }[] = [];
  for (const article of sameEvent) {
    const linker = linkerOf(article, corrections);
    for (const actor of article.actors) {
      if (actor.kind !== 'person' && actor.kind !== 'organisation') continue;
      if (isPublisher(actor, sameEvent) || linker.linkTo(actor, page) !== null) continue;
      const one = named(actor);
      const known = missing.find((other) => sameActor(other.named, one) === 'same');
      if (!known) missing.push({ named: one, articles: new Set([article]) });
      else {
        known.articles.add(article);
        if (actor.name.length > known.named.actor.name.length) known.named = one;
      }
    }
  }
  return missing
    .filter(({ articles }) => articles.size >= ARTICLES)
    .sort((a, b) => b.articles.size - a.articles.size)
    .slice(0, SHOWN)
    .map(({ named: { actor }, articles }) => ({
      kind: 'actor',
      text: actor.name,
      articles: [...articles].map(articleRef),
    }));
}

/** A newsroom that reports is no actor of the story. */
function isPublisher(actor: CorpusActor, articles: CorpusArticle[]): boolean {
  const names = new Set([actor.name, ...actor.aliases].map((name) => name.toLowerCase()));
  return articles.some(({ publisher }) => publisher !== null && names.has(publisher.toLowerCase()));
}
