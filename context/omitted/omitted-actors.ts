import { articleRef } from '../article-ref.ts';
import type { Corrections } from '../corrections.ts';
import { linkerOf } from '../link/link-actors.ts';
import { type Named, named, sameActor } from '../link/same-actor.ts';
import type { CorpusActor, CorpusArticle, Omission } from '../types.ts';
import { LEAST_ARTICLES } from './least-articles.ts';

const SHOWN = 8;

/** People and organisations that other coverage of the event names and the page does not, most named first. */
export function omittedActors(
  page: CorpusArticle,
  sameEvent: CorpusArticle[],
  corrections: Corrections,
): Omission[] {
  const missing: Missing[] = [];
  const byLastWord = new Map<string, Missing[]>();
  for (const article of sameEvent) {
    const linker = linkerOf(article, corrections);
    for (const actor of article.actors) {
      if (actor.kind !== 'person' && actor.kind !== 'organisation') continue;
      if (isPublisher(actor, sameEvent) || linker.linkTo(actor, page) !== null) continue;
      const one = named(actor);
      const key = lastWord(one);
      const alike = byLastWord.get(key) ?? [];
      const known = alike.find((other) => sameActor(other.named, one) === 'same');
      if (!known) {
        const added = { named: one, articles: new Set([article]) };
        missing.push(added);
        byLastWord.set(key, [...alike, added]);
      } else {
        known.articles.add(article);
        if (actor.name.length > known.named.actor.name.length) known.named = one;
      }
    }
  }
  return missing
    .filter(({ articles }) => articles.size >= LEAST_ARTICLES)
    .sort((a, b) => b.articles.size - a.articles.size)
    .slice(0, SHOWN)
    .map(({ named: { actor }, articles }) => ({
      kind: 'actor',
      text: actor.name,
      articles: [...articles].map(articleRef),
    }));
}

interface Missing {
  named: Named;
  articles: Set<CorpusArticle>;
}

/** Names of one actor end alike; only such are compared. */
function lastWord({ names }: Named): string {
  return names[0]?.split(' ').at(-1) ?? '';
}

/** A newsroom that reports is no actor of the story. */
function isPublisher(actor: CorpusActor, articles: CorpusArticle[]): boolean {
  const names = new Set([actor.name, ...actor.aliases].map((name) => name.toLowerCase()));
  return articles.some(({ publisher }) => publisher !== null && names.has(publisher.toLowerCase()));
}
