import { articleRef } from '../article-ref.ts';
import { foldedNames } from '../link/name-parts.ts';
import type { CorpusActor, CorpusArticle } from '../types.ts';
import type { Companion } from './types.ts';

/**
 * Who is named in some articles, most often first; what is equal stays in the order of the articles.
 * A surname alone is whoever of that surname is named in full, if it is one.
 * @param leftOut whom not to count
 */
export function companionsIn(
  articles: CorpusArticle[],
  leftOut: (actor: CorpusActor, article: CorpusArticle) => boolean,
): Companion[] {
  const known = new Map<string, Companion>();
  for (const article of articles) {
    const counted = new Set<string>();
    for (const actor of article.actors) {
      const key = keyOf(actor);
      if (counted.has(key) || leftOut(actor, article)) continue;
      counted.add(key);
      const one = known.get(key) ?? { kind: actor.kind, name: actor.name, articles: 0, role: null };
      one.articles++;
      if (actor.role) one.role ??= { text: actor.role, article: articleRef(article) };
      known.set(key, one);
    }
  }
  joinSurnames(known);
  return [...known.values()].sort((a, b) => b.articles - a.articles);
}

function keyOf(actor: CorpusActor): string {
  const [name = ''] = foldedNames(actor);
  return `${actor.kind === 'person' ? 'person' : 'body'} ${name}`;
}

function joinSurnames(known: Map<string, Companion>): void {
  const bearers = new Map<string, Companion | 'several'>();
  const surnames: string[] = [];
  for (const [key, companion] of known) {
    if (companion.kind !== 'person') continue;
    const words = key.split(' ');
    if (words.length === 2) surnames.push(key);
    else {
      const surname = `person ${words.at(-1)}`;
      bearers.set(surname, bearers.has(surname) ? 'several' : companion);
    }
  }
  for (const key of surnames) {
    const [bearer, short] = [bearers.get(key), known.get(key)];
    if (!bearer || bearer === 'several' || !short) continue;
    bearer.articles += short.articles;
    bearer.role ??= short.role;
    known.delete(key);
  }
}
