import type {
  CorpusActor,
  CorpusArticle,
  CorpusEvent,
  CorpusFigure,
  Genre,
  Origin,
  Passage,
} from '../../context/types.ts';
import type {
  ActorKind,
  Approximator,
  DateCertainty,
  DaySpan,
  EventType,
  FigureKind,
  Modality,
  Published,
} from '../../reading/types.ts';
import { isDateOrPrefix, isDay } from './iso-date.ts';
import {
  dictionary,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Schema,
  text,
  textLike,
  whole,
} from './schema.ts';
import { dayOrInstant, language } from './text-fields.ts';

/** The longest that each kind of text may be, in UTF-16 units, and how many of each thing an article may have. */
const LIMITS = {
  id: 300,
  name: 300,
  line: 2_000,
  passage: 4_000,
  term: 100,
  aliases: 200,
  references: 200,
  actors: 2_000,
  events: 5_000,
  figures: 5_000,
  terms: 50_000,
};
const MOST_MENTIONS = 1_000_000;

const actorKind = oneOf<ActorKind>({ person: true, organisation: true, place: true, group: true });
const origin = oneOf<Origin>({ bundled: true, pack: true, feed: true, collection: true });
const genre = oneOf<Genre>({ news: true, opinion: true });
const certainty = oneOf<Published['certainty']>({ stated: true, inferred: true });
const dateCertainty = oneOf<DateCertainty>({ stated: true, resolved: true, anchored: true });
const modality = oneOf<Modality>({ asserted: true, planned: true, denied: true, hypothetical: true });
const approximator = oneOf<NonNullable<Approximator>>({
  about: true,
  'at least': true,
  'at most': true,
  'more than': true,
  'less than': true,
  nearly: true,
});
const figureKind = oneOf<FigureKind>({
  count: true,
  money: true,
  percent: true,
  measure: true,
  magnitude: true,
  age: true,
  duration: true,
  rate: true,
  ratio: true,
  fraction: true,
  vague: true,
});
const eventType = oneOf<EventType>({
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
  STATE: true,
});

const id = text(LIMITS.id, 1);
const name = text(LIMITS.name, 1);
const line = text(LIMITS.line);
const note = nullable(line);
const references = list(id, LIMITS.references);
const date = nullable(textLike('a date such as 2025-04-05, 2025-04 or 2025', isDateOrPrefix));
const address = textLike('an http(s) address', isWebAddress);

const published: Schema<Published> = object<Published>({
  date: dayOrInstant,
  certainty,
});

const passage: Schema<Passage> = object<Passage>({
  text: text(LIMITS.passage, 1),
  focus: nullable(object({ start: whole(0, LIMITS.passage), end: whole(0, LIMITS.passage) })),
});

const actor: Schema<CorpusActor> = object<CorpusActor>({
  id,
  name,
  kind: actorKind,
  aliases: list(name, LIMITS.aliases),
  role: note,
  mentions: whole(0, MOST_MENTIONS),
});

const day = textLike('a day such as 2025-04-05', isDay);
const daySpan: Schema<DaySpan> = object<DaySpan>({ from: day, to: day });

const event: Schema<CorpusEvent> = object<CorpusEvent>({
  id,
  type: eventType,
  trigger: line,
  source: references,
  target: references,
  place: note,
  date,
  dateCertainty: nullable(dateCertainty),
  passage,
});

const figure: Schema<CorpusFigure> = object<CorpusFigure>({
  id,
  min: nullable(number()),
  max: nullable(number()),
  approx: nullable(approximator),
  unit: note,
  text: text(LIMITS.line, 1),
  counts: line,
  kind: figureKind,
  action: note,
  actors: references,
  place: note,
  asOf: date,
  asOfSpan: optional(daySpan),
  claimedBy: note,
  modality,
  passage,
});

/** The fields of an article, each for itself; how they hang together is checked by consistency.ts. */
export const articleSchema: Schema<CorpusArticle> = object<CorpusArticle>({
  id,
  origin,
  headline: line,
  publisher: note,
  byline: note,
  published: nullable(published),
  url: nullable(address),
  language: nullable(language),
  genre,
  summary: line,
  actors: list(actor, LIMITS.actors),
  events: list(event, LIMITS.events),
  figures: list(figure, LIMITS.figures),
  terms: dictionary(whole(1, MOST_MENTIONS), LIMITS.term, LIMITS.terms),
});

function isWebAddress(value: string): boolean {
  if (value.length > LIMITS.line || !/^https?:\/\//i.test(value)) return false;
  return URL.canParse(value);
}
