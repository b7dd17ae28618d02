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
  EventType,
  FigureKind,
  Modality,
  Published,
} from '../../reading/types.ts';
import { isDateOrPrefix, isDayOrInstant } from './iso-date.ts';
import {
  dictionary,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Schema,
  text,
  textLike,
  whole,
} from './schema.ts';

/** The longest that each kind of text may be, in UTF-16 units, and how many of each thing an article may have. */
const LIMITS = {
  id: 300,
  name: 300,
  line: 2_000,
  passage: 4_000,
  term: 100,
  language: 35,
  aliases: 200,
  references: 200,
  actors: 2_000,
  events: 5_000,
  figures: 5_000,
  terms: 50_000,
};
const MOST_MENTIONS = 1_000_000;

const ACTOR_KINDS: ActorKind[] = ['person', 'organisation', 'place', 'group'];
const ORIGINS: Origin[] = ['bundled', 'pack', 'feed', 'collection'];
const GENRES: Genre[] = ['news', 'opinion'];
const CERTAINTIES: Published['certainty'][] = ['stated', 'inferred'];
const DATE_CERTAINTIES: DateCertainty[] = ['stated', 'resolved', 'anchored'];
const MODALITIES: Modality[] = ['asserted', 'planned', 'denied', 'hypothetical'];
const APPROXIMATORS: NonNullable<Approximator>[] = [
  'about',
  'at least',
  'at most',
  'more than',
  'less than',
  'nearly',
];
const FIGURE_KINDS: FigureKind[] = [
  'count',
  'money',
  'percent',
  'measure',
  'magnitude',
  'age',
  'duration',
  'rate',
  'ratio',
  'fraction',
  'vague',
];
const EVENT_TYPES: EventType[] = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATE',
];

const id = text(LIMITS.id, 1);
const name = text(LIMITS.name, 1);
const line = text(LIMITS.line);
const note = nullable(line);
const references = list(id, LIMITS.references);
const date = nullable(textLike('a date such as 2025-04-05, 2025-04 or 2025', isDateOrPrefix));
const address = textLike('an http(s) address', isWebAddress);
const language = textLike('a language tag such as en or pt-br', isLanguageTag);

const published: Schema<Published> = object<Published>({
  date: textLike('a day such as 2025-04-05, with or without a time', isDayOrInstant),
  certainty: oneOf(CERTAINTIES),
});

const passage: Schema<Passage> = object<Passage>({
  text: text(LIMITS.passage, 1),
  focus: nullable(object({ start: whole(0, LIMITS.passage), end: whole(0, LIMITS.passage) })),
});

const actor: Schema<CorpusActor> = object<CorpusActor>({
  id,
  name,
  kind: oneOf(ACTOR_KINDS),
  aliases: list(name, LIMITS.aliases),
  role: note,
  mentions: whole(0, MOST_MENTIONS),
});

const event: Schema<CorpusEvent> = object<CorpusEvent>({
  id,
  type: oneOf(EVENT_TYPES),
  trigger: line,
  source: references,
  target: references,
  place: note,
  date,
  dateCertainty: nullable(oneOf(DATE_CERTAINTIES)),
  passage,
});

const figure: Schema<CorpusFigure> = object<CorpusFigure>({
  id,
  min: nullable(number()),
  max: nullable(number()),
  approx: nullable(oneOf(APPROXIMATORS)),
  unit: note,
  text: text(LIMITS.line, 1),
  counts: line,
  kind: oneOf(FIGURE_KINDS),
  action: note,
  actors: references,
  place: note,
  asOf: date,
  claimedBy: note,
  modality: oneOf(MODALITIES),
  passage,
});

/** The fields of an article, each for itself; how they hang together is checked by consistency.ts. */
export const articleSchema: Schema<CorpusArticle> = object<CorpusArticle>({
  id,
  origin: oneOf(ORIGINS),
  headline: line,
  publisher: note,
  byline: note,
  published: nullable(published),
  url: nullable(address),
  language: nullable(language),
  genre: oneOf(GENRES),
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

function isLanguageTag(value: string): boolean {
  return value.length <= LIMITS.language && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(value);
}
