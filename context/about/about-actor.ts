import { articleRef } from '../article-ref.ts';
import { comparisonsAmong } from '../compare/comparisons-among.ts';
import { quantityReader } from '../compare/quantities.ts';
import type { Scales } from '../compare/scales.ts';
import { type Correction, type Corrections, correctionsOf } from '../corrections.ts';
import { linkerOf } from '../link/link-actors.ts';
import { foldedNames } from '../link/name-parts.ts';
import { foldName } from '../text/fold.ts';
import { byMonth } from '../timeline/by-month.ts';
import { mergeEvents } from '../timeline/merge-events.ts';
import type { Corpus, CorpusActor, CorpusArticle, SourcedRole } from '../types.ts';
import { companionsIn } from './companions.ts';
import type { AboutActor, AskedActor } from './types.ts';

/** As many articles a name are looked at, the newest. */
const ARTICLES_A_NAME = 200;
/** The names that the first articles use are asked for as well; a third round finds next to nothing. */
const ROUNDS = 2;
/** Figures of so many articles, the newest, are compared with one another. */
const COMPARED = 60;
const COMPANIONS = 24;
const ALONE = 40;

/** An article that names the actor, and by whom it means it. */
interface Telling {
  article: CorpusArticle;
  actor: CorpusActor;
}

/** Everything the corpus knows of one actor; the reader's corrections are applied. */
export async function aboutActor(
  { kind, name }: AskedActor,
  corpus: Corpus,
  scales: Scales,
  corrected: readonly Correction[],
): Promise<AboutActor> {
  const asked = { kind, name };
  const corrections = correctionsOf(corrected);
  const { tellings, perhaps } = await tellingsOf(asked, corpus, corrections);
  const articles = tellings.map(({ article }) => article);
  const meant = new Map(tellings.map(({ article, actor }) => [article, actor]));
  const compared = comparisonsAmong(
    {
      articles: articles.slice(0, COMPARED),
      sameEvent: false,
      wanted: ({ actors }, article) => actors.includes(meant.get(article)?.id ?? ''),
    },
    quantityReader(corrections, scales),
    corrections,
    scales,
  );
  return {
    ...asked,
    articles: articles.map(articleRef),
    roles: rolesIn(tellings),
    names: namesIn(tellings),
    coverage: byMonth(articles.map((article) => dateOf(article).slice(0, 7))),
    figures: compared.groups,
    alone: compared.alone.slice(0, ALONE),
    events: mergeEvents(null, tellings.map(eventsWith)),
    companions: companionsIn(articles, (actor, article) => actor === meant.get(article)).slice(0, COMPANIONS),
    perhaps,
  };
}

/** The articles that name the actor, newest first. */
async function tellingsOf(
  asked: AskedActor,
  corpus: Corpus,
  corrections: Corrections,
): Promise<{ tellings: Telling[]; perhaps: AskedActor[] }> {
  const said = corrections.sameAs({ article: null, name: asked.name }).map(({ name }) => name);
  const actor: CorpusActor = { id: '', ...asked, aliases: said, role: null, mentions: 0 };
  const found = new Map<string, CorpusArticle>();
  const lookedUp = new Set<string>();
  let tellings: Telling[] = [];
  let perhaps: AskedActor[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const names = foldedNames(actor).filter((name) => !lookedUp.has(name));
    if (names.length === 0) break;
    for (const name of names) lookedUp.add(name);
    for (const articles of (await corpus.naming(names, ARTICLES_A_NAME)).values())
      for (const article of articles) found.set(article.id, article);
    ({ tellings, perhaps } = meaning(actor, found.values(), corrections));
    actor.aliases = [...new Set(tellings.flatMap(({ actor: { name, aliases } }) => [name, ...aliases]))];
  }
  return { tellings, perhaps };
}

function meaning(
  actor: CorpusActor,
  articles: Iterable<CorpusArticle>,
  corrections: Corrections,
): { tellings: Telling[]; perhaps: AskedActor[] } {
  const linker = linkerOf(asPage(actor), corrections);
  const tellings: Telling[] = [];
  const perhaps = new Map<string, AskedActor>();
  for (const article of articles) {
    const link = linker.linkTo(actor, article);
    if (link?.sameness === 'same') tellings.push({ article, actor: link.actor });
    else if (link) perhaps.set(foldName(link.actor.name), { kind: link.actor.kind, name: link.actor.name });
  }
  tellings.sort((a, b) => dateOf(b.article).localeCompare(dateOf(a.article)));
  perhaps.delete(foldName(actor.name));
  return { tellings, perhaps: [...perhaps.values()] };
}

/** Linking asks from a page's side; here is none, and corrections that name no article speak of it. */
function asPage(actor: CorpusActor): CorpusArticle {
  return {
    id: '',
    origin: 'collection',
    headline: '',
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: null,
    genre: 'news',
    summary: '',
    actors: [actor],
    events: [],
    figures: [],
    terms: {},
  };
}

function rolesIn(tellings: Telling[]): SourcedRole[] {
  const roles = new Map<string, SourcedRole>();
  for (const { article, actor } of tellings) {
    const key = actor.role?.toLowerCase() ?? '';
    if (actor.role && !roles.has(key)) roles.set(key, { text: actor.role, article: articleRef(article) });
  }
  return [...roles.values()];
}

function namesIn(tellings: Telling[]): AboutActor['names'] {
  const counts = new Map<string, number>();
  for (const { actor } of tellings)
    for (const name of new Set([actor.name, ...actor.aliases])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, articles]) => ({ name, articles })).sort((a, b) => b.articles - a.articles);
}

function eventsWith({ article, actor }: Telling): CorpusArticle {
  const events = article.events.filter(({ source, target }) => [...source, ...target].includes(actor.id));
  return { ...article, events };
}

function dateOf({ published }: CorpusArticle): string {
  return published?.date ?? '';
}
