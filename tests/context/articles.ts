import { loadTables } from '../../cli/load-tables.ts';
import { corpusArticleOf } from '../../context/corpus-article.ts';
import type { CorpusArticle, Genre } from '../../context/types.ts';
import { findDates } from '../../reading/dates/find-dates.ts';
import { findEvents } from '../../reading/events/find-events.ts';
import { findFigures } from '../../reading/figures/find-figures.ts';
import { sourceOf } from '../../reading/source.ts';
import type { Actor, ActorKind, Article, Reading } from '../../reading/types.ts';

const { lexicon: LEXICON } = await loadTables();

/** An article for a test, with its actors given: tests of context do not depend on the name tagger. */
export interface Sketch {
  id: string;
  headline?: string;
  text: string;
  date?: string;
  publisher?: string;
  genre?: Genre;
  /** Names by kind; every place where the text has the name is a mention. */
  actors?: Partial<Record<ActorKind, string[]>>;
  /** What a name's bearer is called, by name. */
  roles?: Record<string, string>;
}

/** An article with its Reading, and what the corpus keeps of both. */
export interface Told {
  article: Article;
  reading: Reading;
  corpusArticle: CorpusArticle;
}

/** Reads a sketch: figures, dates and events by the real engine, actors as given. */
export function tell(sketch: Sketch): Told {
  const article: Article = {
    headline: sketch.headline ?? null,
    publisher: sketch.publisher ?? 'The Lantern',
    byline: null,
    published: sketch.date ? { date: sketch.date, certainty: 'stated' } : null,
    url: `https://news.example/${sketch.id}`,
    language: 'en',
    paragraphs: sketch.text.split('\n\n'),
  };
  const source = sourceOf(article);
  const actors = Object.entries(sketch.actors ?? {}).flatMap(([kind, names]) =>
    names.map((name) => actorOf(name, kind as ActorKind, source.text, sketch.roles?.[name] ?? null)),
  );
  const dates = findDates(source, LEXICON);
  const reading = {
    actors,
    dates,
    figures: findFigures(source, actors, dates, LEXICON.figures),
    events: findEvents(source, actors, dates, LEXICON.events),
  };
  const as = { id: sketch.id, origin: 'pack' as const, genre: sketch.genre ?? 'news' };
  return { article, reading, corpusArticle: corpusArticleOf(article, reading, as) };
}

function actorOf(name: string, kind: ActorKind, text: string, role: string | null): Actor {
  const mentions = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    mentions.push({ start: at, end: at + name.length, text: name });
  return { id: name, name, kind, mentions, role: role ? { start: 0, end: 0, text: role } : null };
}
