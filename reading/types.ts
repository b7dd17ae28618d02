/**
 * The words of the reading room: what goes in (`Article`) and what comes out (`Reading`).
 * Everything here is plain, serialisable data. One word, one meaning; the glossary is in DESIGN.md.
 */

/** A stretch of an article's text: UTF-16 offsets into `articleText(article)`, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the text that stands there. */
export interface Mention extends Span {
  text: string;
}

/** When an article was published, and whether it says so or somebody worked it out. */
export interface Published {
  /** ISO 8601: a day (`2025-04-05`) or an instant (`2025-04-05T09:30:00Z`). */
  date: string;
  certainty: 'stated' | 'inferred';
}

/** One news text as it was published (schema.org NewsArticle terms). */
export interface Article {
  headline: string | null;
  publisher: string | null;
  byline: string | null;
  published: Published | null;
  url: string | null;
  /** BCP 47, lower case; null when unknown. */
  language: string | null;
  /** The body in reading order, one string a paragraph. */
  paragraphs: string[];
}

export type ActorKind = 'person' | 'organisation' | 'place' | 'group';

/** A person, organisation, place or group (nationality) that acts or is acted upon. */
export interface Actor {
  /** Unique within one Reading. */
  id: string;
  /** The fullest name the article gives. */
  name: string;
  kind: ActorKind;
  /** Every place where the article names this actor, in text order, not overlapping. */
  mentions: Mention[];
  /** How the text describes the actor ("senior analyst at …"), where it does. */
  role: Mention | null;
  /** For a metonym ("the Kremlin"): the actors it may stand for, as names. */
  mayMean?: string[];
}

/** stated: complete in the text; resolved: worked out from the publication date; anchored: counted from an event. */
export type DateCertainty = 'stated' | 'resolved' | 'anchored';

/** A stretch of days. */
export interface DaySpan {
  /** First day, ISO 8601 (`2025-05-01`). */
  from: string;
  /** Last day, inclusive; equals `from` for a single day. */
  to: string;
}

/** A date or period named in the text. */
export interface DateMention extends Mention, DaySpan {
  certainty: DateCertainty;
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'magnitude'
  | 'age'
  | 'duration'
  | 'rate'
  | 'ratio'
  | 'fraction'
  | 'vague';

/** How the text hedges a value; null when it does not. */
export type Approximator = 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'nearly' | null;

export type Modality = 'asserted' | 'planned' | 'denied' | 'hypothetical';

/** A quantity that the text gives, with what it counts and who says so. */
export interface Figure extends Mention {
  /** Closed interval in `unit`; null is an open end. */
  min: number | null;
  max: number | null;
  approx: Approximator;
  /**
   * The unit as stated: ISO 4217 for money (`USD per year` for a rate), `percent`, `percentage points`, `magnitude`,
   * a unit of measure in the singular (`km`, `mile`, `degree Celsius`, `day`), or null for a plain count and a fraction.
   */
  unit: string | null;
  /** The head noun with its modifiers, as written: "Russian troops"; empty when the text does not say. */
  counts: string;
  kind: FigureKind;
  /** The verb of the counting clause, as a lemma: kill, wound, deploy, destroy, offer. */
  action: string | null;
  /** Ids of the Reading's actors that the figure belongs to. */
  actors: string[];
  /** The place as written in the text. */
  place: string | null;
  /** ISO date (`2025-05-28`) or a shorter prefix (`2025-05`, `2025`). */
  asOf: string | null;
  /** The period that the text names, where it is no day, month or year ("the spring of 2025"): `asOf` is its last day so far. */
  asOfSpan?: DaySpan | undefined;
  /** Who claims it, as written in the text; null when the article says it in its own voice. */
  claimedBy: string | null;
  modality: Modality;
}

/** The PLOVER ontology's sixteen event types, and STATE for a plain statement. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'STATE';

/** Something that happened, or was said to: who did what to whom. (`Event` is the DOM's word.) */
export interface NewsEvent extends Span {
  type: EventType;
  /** The words that name the event, as written. */
  trigger: string;
  /** Ids of the Reading's actors. */
  source: string[];
  target: string[];
  place: string | null;
  /** ISO date or prefix; null when the text gives none. */
  date: string | null;
  dateCertainty: DateCertainty | null;
}

/** What one article says. */
export interface Reading {
  actors: Actor[];
  dates: DateMention[];
  figures: Figure[];
  events: NewsEvent[];
}
