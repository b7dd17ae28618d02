import type { ActorKind } from '../../reading/types.ts';
import type {
  ArticleRef,
  ContextEvent,
  FigureGroup,
  FigureRow,
  RelatedArticle,
  SourcedRole,
} from '../types.ts';

/** An actor as the reader asks for it. */
export interface AskedActor {
  kind: ActorKind;
  name: string;
}

/** Somebody who is named in the same articles. */
export interface Companion extends AskedActor {
  /** In how many of them. */
  articles: number;
  /** As the newest of them that says so describes it. */
  role: SourcedRole | null;
}

/** Everything the corpus knows of one actor. */
export interface AboutActor extends AskedActor {
  /** Newest first. */
  articles: ArticleRef[];
  /** Each description once, with the newest article that gives it; newest first. */
  roles: SourcedRole[];
  /** Names the articles use, with how many use each; most used first. */
  names: { name: string; articles: number }[];
  /** Articles a month (`2025-04`), oldest first. */
  coverage: { month: string; articles: number }[];
  /** Its figures that several articles give, gravest first; the newest article's is what others are compared with. */
  figures: FigureGroup[];
  /** Its other figures, newest first. */
  alone: FigureRow[];
  /** What it did and what was done to it, on one timeline. */
  events: ContextEvent[];
  /** Who else is named with it, most often first. */
  companions: Companion[];
  /** Names that may be the same actor's, and were not merged. */
  perhaps: AskedActor[];
}

/** Everything the corpus knows of the event that one article tells. */
export interface AboutStory {
  /** The article that the event was asked by. */
  article: ArticleRef;
  /** Others that tell the same event, nearest first, copies folded. */
  tellings: RelatedArticle[];
  /** Others of the story it is part of. */
  around: RelatedArticle[];
  figures: FigureGroup[];
  events: ContextEvent[];
  actors: Companion[];
}
