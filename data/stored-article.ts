import { termListsOf } from '../context/text/term-lists.ts';
import type { CorpusArticle, TermLists } from '../context/types.ts';

/** An article of the corpus as the database has it. */
export type StoredArticle = PartedArticle | OldArticle;

/** With the number that the index knows it by. */
interface PartedArticle extends Omit<CorpusArticle, keyof Parts> {
  number: number;
  parts: Record<keyof Parts, string>;
}

/** What is stored as JSON and read when it is asked for: one long text costs little to fetch, many small pieces much. */
interface Parts extends Pick<CorpusArticle, 'actors' | 'events' | 'figures'> {
  terms: TermLists;
}

/** As an index of format 2, or none, left an article: with the keys of version 1, terms as lists since version 2. */
interface OldArticle extends Omit<CorpusArticle, 'terms'> {
  number?: number;
  names?: unknown;
  words?: unknown;
  terms: TermLists | CorpusArticle['terms'];
}

/** An article as it is stored. */
export function storedArticleOf(article: CorpusArticle, number: number): PartedArticle {
  const { id, origin, headline, publisher, byline, published, url, language, feed, genre, summary } = article;
  const told = { id, origin, headline, publisher, byline, published, url, language, genre, summary };
  const parts = {
    actors: JSON.stringify(article.actors),
    events: JSON.stringify(article.events),
    figures: JSON.stringify(article.figures),
    terms: JSON.stringify(termListsOf(article)),
  };
  return { ...told, ...(feed === undefined ? {} : { feed }), number, parts };
}

/** The article alone, without what is kept of it for the index. */
export function corpusArticleFrom(stored: StoredArticle): CorpusArticle {
  return 'parts' in stored ? unpacked(stored) : fromOld(stored);
}

/** Each part is read once. The lists are for ranking, and travel in no message: `terms` says the same. */
function unpacked({ number: _, parts, ...told }: PartedArticle): CorpusArticle {
  const part = <K extends keyof Parts>(name: K) => {
    let read: Parts[K] | null = null;
    return () => {
      read ??= JSON.parse(parts[name]) as Parts[K];
      return read;
    };
  };
  const [actors, events, figures, lists] = [part('actors'), part('events'), part('figures'), part('terms')];
  const article = {
    ...told,
    get actors() {
      return actors();
    },
    get events() {
      return events();
    },
    get figures() {
      return figures();
    },
    get terms() {
      return countsOf(lists());
    },
  };
  return Object.defineProperty(article, 'termLists', { get: lists, enumerable: false });
}

function fromOld({
  number: _number,
  names: _names,
  words: _words,
  terms,
  ...told
}: OldArticle): CorpusArticle {
  return { ...told, terms: isLists(terms) ? countsOf(terms) : terms };
}

function isLists(terms: OldArticle['terms']): terms is TermLists {
  return Array.isArray(terms);
}

function countsOf([words, counts]: TermLists): CorpusArticle['terms'] {
  return Object.fromEntries(words.map((word, at) => [word, counts[at] ?? 1]));
}
