import { termsOf } from '../../context/text/terms-of.ts';
import type { CorpusArticle, Passage } from '../../context/types.ts';
import { isObject } from './schema.ts';
import { type Validation, validateArticle } from './validate.ts';

/** What a record may leave out. */
const ACTOR = { aliases: [], role: null, mentions: 1 };
const EVENT = { source: [], target: [], place: null, date: null, dateCertainty: null };
const FIGURE = {
  approx: null,
  unit: null,
  action: null,
  actors: [],
  place: null,
  asOf: null,
  claimedBy: null,
  modality: 'asserted',
};

/** What is worked out and never written by hand. */
const DERIVED = ['origin', 'terms'];

/**
 * Makes an article of the bundled corpus from its hand-written record (articles/*.json): fills in what was left out,
 * finds each figure and trigger in its passage, counts the words. See README.md for the fields.
 */
export function articleFromRecord(record: unknown, file: string): Validation {
  if (!isObject(record)) return validateArticle(record, file);
  const derived = DERIVED.filter((name) => Object.hasOwn(record, name));
  if (derived.length > 0)
    return { errors: derived.map((name) => `${file}: ${name} is worked out; leave it out`) };
  const result = validateArticle(
    {
      ...record,
      origin: 'bundled',
      actors: eachObject(record.actors, (actor) => ({ ...ACTOR, ...actor })),
      events: eachObject(record.events, (event) => withFocus({ ...EVENT, ...event }, event.trigger)),
      figures: eachObject(record.figures, (figure) => withFocus({ ...FIGURE, ...figure }, figure.text)),
      terms: {},
    },
    file,
  );
  return 'article' in result ? { article: { ...result.article, terms: countWords(result.article) } } : result;
}

function eachObject(
  entries: unknown,
  change: (entry: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  return Array.isArray(entries) ? entries.map((entry) => (isObject(entry) ? change(entry) : entry)) : entries;
}

/** A record gives a passage as a plain text; the focus is where the figure or trigger first stands in it. */
function withFocus(entry: Record<string, unknown>, words: unknown): Record<string, unknown> {
  const { passage } = entry;
  if (typeof passage !== 'string' || typeof words !== 'string') return entry;
  const start = passage.indexOf(words);
  const focus = start < 0 || words === '' ? null : { start, end: start + words.length };
  return { ...entry, passage: { text: passage, focus } satisfies Passage };
}

/** A bundled record has no full text, so its own words stand in for it. */
function countWords({ headline, summary, actors, events, figures }: CorpusArticle): Record<string, number> {
  const texts = [
    headline,
    summary,
    ...actors.flatMap(({ name, role }) => [name, role ?? '']),
    ...[...events, ...figures].map(({ passage }) => passage.text),
    ...figures.map(({ counts }) => counts),
  ];
  return Object.fromEntries(termsOf(texts.join('\n')));
}
