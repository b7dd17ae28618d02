/**
 * The words of the context room: what Sidelight knows (`CorpusArticle`, behind `Corpus`)
 * and what it says about one page (`Context`). Plain, serialisable data.
 */
import type {
  ActorKind,
  Approximator,
  DateCertainty,
  DaySpan,
  EventType,
  FigureKind,
  Modality,
  Published,
} from '../reading/types.ts';

// ───────────────────────────── what the corpus keeps ─────────────────────────────

/** Where an article of the corpus came from. */
export type Origin = 'bundled' | 'pack' | 'feed' | 'collection';

/** news: reporting; opinion: column, editorial, analysis by its author. */
export type Genre = 'news' | 'opinion';

/** An actor as one article of the corpus knows it. */
export interface CorpusActor {
  /** Unique within the article. */
  id: string;
  name: string;
  kind: ActorKind;
  /** Other names the article uses, without `name`. */
  aliases: string[];
  /** How the article describes the actor, in its own or our words. */
  role: string | null;
  /** How often the article names the actor; 0 when unknown. */
  mentions: number;
}

/** A short passage; for our own articles a sentence of the text, for bundled records a statement of fact in our words. */
export interface Passage {
  text: string;
  /** Where the figure or trigger stands in `text`; null when it is not there word for word. */
  focus: { start: number; end: number } | null;
}

/** A figure as the corpus keeps it: see `Figure`, with names in place of spans. */
export interface CorpusFigure {
  /** Unique within the article. */
  id: string;
  min: number | null;
  max: number | null;
  approx: Approximator;
  unit: string | null;
  /** As written in the source: "about 50,000", "two dozen". */
  text: string;
  counts: string;
  kind: FigureKind;
  action: string | null;
  /** Ids of this article's actors. */
  actors: string[];
  place: string | null;
  asOf: string | null;
  asOfSpan?: DaySpan | undefined;
  claimedBy: string | null;
  modality: Modality;
  passage: Passage;
}

/** An event as the corpus keeps it. */
export interface CorpusEvent {
  id: string;
  type: EventType;
  trigger: string;
  source: string[];
  target: string[];
  place: string | null;
  date: string | null;
  dateCertainty: DateCertainty | null;
  passage: Passage;
}

/** One article of the corpus: facts, and for saved pages also where its text is kept. */
export interface CorpusArticle {
  id: string;
  origin: Origin;
  headline: string;
  publisher: string | null;
  byline: string | null;
  published: Published | null;
  url: string | null;
  language: string | null;
  /** The feed that told of it, by its title; only where `origin` is feed. */
  feed?: string | undefined;
  genre: Genre;
  /** Own words for bundled records; the opening of the text for others. */
  summary: string;
  actors: CorpusActor[];
  events: CorpusEvent[];
  figures: CorpusFigure[];
  /** Content words (folded) with their counts in the text, for likeness between articles. */
  terms: Record<string, number>;
  /** The same, where a corpus keeps it so: an object of so many keys costs more to make than to rank by. */
  termLists?: TermLists;
}

/** Terms and, in their order, how often each occurs. */
export type TermLists = readonly [terms: readonly string[], counts: readonly number[]];

/** What a corpus holds, for the line that states its limits. */
export interface CorpusLimits {
  articles: number;
  /** How many of them feeds told of. */
  fromFeeds: number;
  /** First and last publication day; null in an empty corpus. */
  from: string | null;
  to: string | null;
}

/**
 * All articles Sidelight knows, behind questions that an index can answer.
 * The local database is the first implementation; a newsroom's search cluster could be another.
 */
export interface Corpus {
  /** Articles that share actors' names or telling words with this one, best first, at most `limit`; never `article.id` itself. */
  candidates(article: CorpusArticle, limit: number): Promise<CorpusArticle[]>;
  /** Articles naming one of these actors (folded names), at most `limit` a name, newest first. */
  naming(names: string[], limit: number): Promise<Map<string, CorpusArticle[]>>;
  /** In how many articles each folded term occurs (missing: 0); a large corpus may estimate, too high rather than too low. */
  documentFrequencies(terms: string[]): Promise<Map<string, number>>;
  limits(): Promise<CorpusLimits>;
}

// ───────────────────────────── what is said about a page ─────────────────────────────

/**
 * A sentence for the reader: the key of a message in `_locales` and what fills its places.
 * Dates and numbers are formatted, nested phrases rendered, by whoever shows it.
 */
export interface Phrase {
  key: string;
  args: PhraseArg[];
}
export type PhraseArg =
  | string
  | { date: string }
  /** From one ISO date, or prefix of one, to another of the same length. */
  | { dates: [from: string, to: string] }
  /** A period, named by whoever shows it. */
  | DaySpan
  | { number: number }
  | Phrase
  | { list: PhraseArg[] };

/** How an article is referred to in a view. */
export interface ArticleRef {
  id: string;
  headline: string;
  publisher: string | null;
  published: Published | null;
  url: string | null;
  genre: Genre;
  origin: Origin;
  /** The feed that told of it, by its title. */
  feed?: string | undefined;
}

/** A role with its source. */
export interface SourcedRole {
  text: string;
  /** null: this page. */
  article: ArticleRef | null;
}

/** One actor of the page with what the corpus knows. */
export interface ContextActor {
  /** The Reading's id. */
  id: string;
  name: string;
  kind: ActorKind;
  mentionsHere: number;
  /** Share of the story, 0–1, for ordering. */
  weight: number;
  roles: SourcedRole[];
  /** Other names in the corpus. */
  aliases: string[];
  mayMean: string[];
  /** How many articles of the corpus name this actor. */
  articles: number;
  /** The latest three. */
  latest: ArticleRef[];
  /** Articles a month, oldest first (`2025-04`). */
  coverage: { month: string; articles: number }[];
  /** True where a look-alike or a second person of the name exists: never merged silently. */
  ambiguous: boolean;
}

/** One event on the timeline; told by this page, by others, or both. */
export interface ContextEvent {
  id: string;
  type: EventType;
  trigger: string;
  /** Names, not ids: the tellings come from several articles. */
  source: string[];
  target: string[];
  place: string | null;
  date: string | null;
  dateCertainty: DateCertainty | null;
  here: boolean;
  /** For ordering: what many tell, and what is told with day and parties, weighs most. */
  weight: number;
  tellings: { article: ArticleRef | null; passage: Passage }[];
}

export type VerdictKind = 'agree' | 'conflict' | 'update' | 'different-scope' | 'unrelated';

/** What two figures have to do with each other, and why. */
export interface Verdict {
  verdict: VerdictKind;
  reason: Phrase;
  /** 0–1: how sure the comparison is. */
  certainty: number;
}

/** One value in a comparison: what, who claims it, as of when, where it stands. */
export interface FigureRow {
  /** null: this page. */
  article: ArticleRef | null;
  figure: CorpusFigure;
  /** Name of the claimant for display; null: the article itself. */
  claimedBy: string | null;
  /** How this row stands to the first one; null for the first, which is the page's own where there is a page. */
  verdict: Verdict | null;
}

/** One quantity as several articles give it. */
export interface FigureGroup {
  id: string;
  /** What is counted, as a title: "Russian troops, Sumy". */
  title: Phrase;
  /** The gravest verdict among the rows. */
  verdict: Verdict;
  /** The row that the others are compared with comes first; the page's own, where there is a page. */
  rows: FigureRow[];
}

/** One quantity of the page set beside the same quantity elsewhere. */
export interface FigureComparison extends FigureGroup {
  /** The page's own figure: its span in the article's text, to find it again on the page. */
  here: { start: number; end: number };
}

/** A related article and why. */
export interface RelatedArticle {
  article: ArticleRef;
  score: number;
  relation: 'same-event' | 'same-story' | 'same-actors';
  reasons: Phrase[];
  /** Near-copies and syndicated copies folded under this one. */
  copies: ArticleRef[];
}

/** What other coverage of the same event has and this page has not. */
export interface Omission {
  kind: 'actor' | 'figure';
  text: string;
  articles: ArticleRef[];
}

/** What the corpus says about one page. */
export interface Context {
  article: ArticleRef;
  actors: ContextActor[];
  events: ContextEvent[];
  figures: FigureComparison[];
  related: RelatedArticle[];
  omitted: Omission[];
  limits: CorpusLimits;
}
