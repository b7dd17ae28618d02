import { articleRef } from '../article-ref.ts';
import type { ContextActor, Corpus, CorpusActor, CorpusArticle, SourcedRole } from '../types.ts';
import { actorIn } from './link-actors.ts';
import { foldedNames } from './name-parts.ts';

/** How many articles are looked at for each name; older ones are left out of the counts. */
const ARTICLES_A_NAME = 50;
const LATEST = 3;
const ROLES = 4;

/** The page's actors with what the corpus knows of them, weightiest first. */
export async function contextActors(page: CorpusArticle, corpus: Corpus): Promise<ContextActor[]> {
  const namesOf = new Map(page.actors.map((actor) => [actor, foldedNames(actor)]));
  const found = await corpus.naming([...new Set([...namesOf.values()].flat())], ARTICLES_A_NAME);
  const most = Math.max(1, ...page.actors.map((actor) => actor.mentions));
  return page.actors
    .map((actor) => {
      const articles = new Set((namesOf.get(actor) ?? []).flatMap((name) => found.get(name) ?? []));
      articles.delete(page);
      return contextActor(
        actor,
        [...articles].filter(({ id }) => id !== page.id),
        actor.mentions / most,
      );
    })
    .sort((a, b) => b.weight - a.weight);
}

function contextActor(actor: CorpusActor, articles: CorpusArticle[], weight: number): ContextActor {
  const tellings = articles
    .map((article) => ({ article, link: actorIn(actor, article) }))
    .sort((a, b) => dateOf(b.article).localeCompare(dateOf(a.article)));
  const same = tellings.filter(({ link }) => link?.sameness === 'same');
  const knownAs = new Set(foldedNames(actor));
  const aliases = new Map<string, string>();
  for (const { link } of same)
    for (const name of link ? [link.actor.name, ...link.actor.aliases] : []) {
      const [folded] = foldedNames({ ...actor, name, aliases: [] });
      if (folded && !knownAs.has(folded) && !aliases.has(folded)) aliases.set(folded, name);
    }
  const here: SourcedRole[] = actor.role ? [{ text: actor.role, article: null }] : [];
  const elsewhere = same.flatMap(({ article, link }): SourcedRole[] =>
    link?.actor.role ? [{ text: link.actor.role, article: articleRef(article) }] : [],
  );
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    mentionsHere: actor.mentions,
    weight,
    roles: [...here, ...withoutDoubles(elsewhere)].slice(0, ROLES),
    aliases: [...aliases.values()],
    mayMean: [],
    articles: same.length,
    latest: same.slice(0, LATEST).map(({ article }) => articleRef(article)),
    coverage: byMonth(same.map(({ article }) => dateOf(article).slice(0, 7))),
    ambiguous: tellings.some(({ link }) => link?.sameness === 'maybe'),
  };
}

function dateOf(article: CorpusArticle): string {
  return article.published?.date ?? '';
}

function withoutDoubles(roles: SourcedRole[]): SourcedRole[] {
  const byText = new Map(roles.map((role) => [role.text.toLowerCase(), role]));
  return [...byText.values()];
}

function byMonth(months: string[]): { month: string; articles: number }[] {
  const counts = new Map<string, number>();
  for (const month of months) if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts]
    .map(([month, articles]) => ({ month, articles }))
    .sort((a, b) => a.month.localeCompare(b.month));
}
