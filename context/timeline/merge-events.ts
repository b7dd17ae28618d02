import { articleRef } from '../article-ref.ts';
import { foldName } from '../text/fold.ts';
import { termsOf } from '../text/terms-of.ts';
import type { ContextEvent, CorpusArticle, CorpusEvent } from '../types.ts';

const SHOWN = 40;
/** So many events of an article are looked at, the first ones; a real article has a tenth of that. */
const MOST_EVENTS = 300;
const DAY = 86_400_000;
/** Reports of one event may date it by the day it happened or the day it was told. */
const WINDOW_DAYS = 1;

/** An event while tellings are gathered. */
interface Gathered {
  event: ContextEvent;
  parties: Set<string>;
  words: Set<string>;
}

/**
 * The page's events, if there is a page, and those of other coverage on one timeline, dated ones first to last, undated at the end.
 * An event is one with another of its type when the days, the parties and the words allow it.
 */
export function mergeEvents(page: CorpusArticle | null, others: CorpusArticle[]): ContextEvent[] {
  const byType = new Map<string, Gathered[]>();
  for (const article of page ? [page, ...others] : others)
    for (const event of article.events.slice(0, MOST_EVENTS)) {
      if (event.type === 'STATE') continue;
      const known = byType.get(event.type) ?? [];
      byType.set(event.type, known);
      addTelling(known, event, article, article === page);
    }
  return [...byType.values()]
    .flat()
    .map(({ event }) => event)
    .filter((event) => event.tellings.length > 1 || event.date !== null || (event.here && hasParties(event)))
    .map((event) => ({ ...event, weight: weightOf(event) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .sort((a, b) => (a.date ?? '~').localeCompare(b.date ?? '~'));
}

/** Who did it, or to whom: an event without either and without a day is a word of the text, no more. */
function hasParties({ source, target }: ContextEvent): boolean {
  return source.length > 0 || target.length > 0;
}

/** What earns an event its row: others tell it, too; its day is known; both sides are; the page itself tells it. */
function weightOf({ tellings, date, source, target, here }: ContextEvent): number {
  const known = Number(date !== null) * 2 + Number(source.length > 0) + Number(target.length > 0);
  return (tellings.length - 1) * 10 + known + Number(here) / 2;
}

function addTelling(known: Gathered[], event: CorpusEvent, article: CorpusArticle, here: boolean): void {
  const parties = partiesOf(event, article);
  const words = new Set(termsOf(event.passage.text).keys());
  const telling = { article: here ? null : articleRef(article), passage: event.passage };
  const same = known.find((one) => isSameEvent(one, event, parties, words));
  if (!same) {
    known.push({ event: contextEvent(event, article, here, telling), parties, words });
    return;
  }
  const { tellings } = same.event;
  if (!tellings.some((one) => one.article?.id === telling.article?.id)) tellings.push(telling);
  same.event.here ||= here;
  if (same.event.date === null) {
    same.event.date = event.date;
    same.event.dateCertainty = event.dateCertainty;
  }
  same.event.place ??= event.place;
}

function contextEvent(
  event: CorpusEvent,
  article: CorpusArticle,
  here: boolean,
  telling: ContextEvent['tellings'][number],
): ContextEvent {
  return {
    id: `${article.id} ${event.id}`,
    type: event.type,
    trigger: event.trigger,
    source: namesOf(event.source, article),
    target: namesOf(event.target, article),
    place: event.place,
    date: event.date,
    dateCertainty: event.dateCertainty,
    here,
    weight: 0,
    tellings: [telling],
  };
}

/** Days that can be one day, and parties in common; where parties are not named, words in common. */
function isSameEvent(known: Gathered, event: CorpusEvent, parties: Set<string>, words: Set<string>): boolean {
  const dated = datesMeet(known.event.date, event.date);
  if (dated === 'no') return false;
  const shared = count(known.parties, parties);
  const likeness = count(known.words, words) / Math.max(1, Math.min(known.words.size, words.size));
  if (dated === 'yes' && shared > 0)
    return shared === Math.min(known.parties.size, parties.size) || likeness >= 0.2;
  return likeness >= 0.4 && (shared > 0 || known.parties.size === 0 || parties.size === 0);
}

function datesMeet(a: string | null, b: string | null): 'yes' | 'no' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  if (a.startsWith(b) || b.startsWith(a)) return 'yes';
  if (a.length < 10 || b.length < 10) return 'no';
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY <= WINDOW_DAYS ? 'yes' : 'no';
}

/** Last words of the parties' names: "Vladimir Putin" and "Putin" meet. */
function partiesOf(event: CorpusEvent, article: CorpusArticle): Set<string> {
  const names = namesOf([...event.source, ...event.target], article);
  return new Set(names.map((name) => foldName(name).split(' ').at(-1) ?? '').filter(Boolean));
}

function namesOf(ids: string[], article: CorpusArticle): string[] {
  return ids.flatMap((id) => article.actors.find((actor) => actor.id === id)?.name ?? []);
}

function count(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common;
}
