import type { Reading } from '../../reading/types.ts';
import { articleRef } from '../article-ref.ts';
import type { Corrections } from '../corrections.ts';
import { foldName } from '../text/fold.ts';
import { byMonth } from '../timeline/by-month.ts';
import type { ContextActor, Corpus, CorpusActor, CorpusArticle, SourcedRole } from '../types.ts';
import type { Link, Linker } from './link-actors.ts';
import { foldedNames } from './name-parts.ts';

/** How many articles are looked at for each name; older ones are left out of the counts. */
const ARTICLES_A_NAME = 50;
const LATEST = 3;
const ROLES = 4;

/** The page's actors with what the corpus knows of them, weightiest first. */
export async function contextActors(
  page: CorpusArticle,
  reading: Reading,
  corpus: Corpus,
  linker: Linker,
  corrections: Corrections,
): Promise<ContextActor[]> {
  const namesOf = new Map(page.actors.map((actor) => [actor, askedNames(actor, page, corrections)]));
  const found = await corpus.naming([...new Set([...namesOf.values()].flat())], ARTICLES_A_NAME);
  const most = Math.max(1, ...page.actors.map((actor) => actor.mentions));
  const mayMean = new Map(reading.actors.map((actor) => [actor.id, actor.mayMean ?? []]));
  return page.actors
    .map((actor): ContextActor => {
      const articles = (namesOf.get(actor) ?? []).flatMap((name) => found.get(name) ?? []);
      const others = [...new Map(articles.map((article) => [article.id, article])).values()];
      const tellings = others
        .filter(({ id }) => id !== page.id)
        .map((article) => ({ article, link: linker.linkTo(actor, article) }))
        .sort((a, b) => dateOf(b.article).localeCompare(dateOf(a.article)));
      return {
        ...knownOf(actor, tellings),
        weight: actor.mentions / most,
        mayMean: mayMean.get(actor.id) ?? [],
      };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The actor's own names and those of whoever the reader called the same, as index keys. */
function askedNames(actor: CorpusActor, page: CorpusArticle, corrections: Corrections): string[] {
  const also = corrections.sameAs({ article: page.id, name: actor.name }).map(({ name }) => foldName(name));
  return [...foldedNames(actor), ...also];
}

interface Telling {
  article: CorpusArticle;
  link: Link | null;
}

function knownOf(actor: CorpusActor, tellings: Telling[]): Omit<ContextActor, 'weight' | 'mayMean'> {
  const same = tellings.filter(({ link }) => link?.sameness === 'same');
  const here: SourcedRole[] = actor.role ? [{ text: actor.role, article: null }] : [];
  const elsewhere = same.flatMap(({ article, link }): SourcedRole[] =>
    link?.actor.role ? [{ text: link.actor.role, article: articleRef(article) }] : [],
  );
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    mentionsHere: actor.mentions,
    roles: [...here, ...withoutDoubles(elsewhere)].slice(0, ROLES),
    aliases: otherNames(actor, same),
    articles: same.length,
    latest: same.slice(0, LATEST).map(({ article }) => articleRef(article)),
    coverage: byMonth(same.map(({ article }) => dateOf(article).slice(0, 7))),
    ambiguous: tellings.some(({ link }) => link?.sameness === 'maybe'),
  };
}

/** Names that other articles use for the actor and this page does not. */
function otherNames(actor: CorpusActor, tellings: Telling[]): string[] {
  const known = new Set(foldedNames(actor));
  const others = new Map<string, string>();
  for (const { link } of tellings)
    for (const name of link ? [link.actor.name, ...link.actor.aliases] : []) {
      const [folded] = foldedNames({ ...actor, name, aliases: [] });
      if (folded && !known.has(folded) && !others.has(folded)) others.set(folded, name);
    }
  return [...others.values()];
}

function dateOf(article: CorpusArticle): string {
  return article.published?.date ?? '';
}

function withoutDoubles(roles: SourcedRole[]): SourcedRole[] {
  const byText = new Map(roles.map((role) => [role.text.toLowerCase(), role]));
  return [...byText.values()];
}
