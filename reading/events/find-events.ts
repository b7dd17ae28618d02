import type { Source } from '../source.ts';
import type { Actor, DateMention, NewsEvent } from '../types.ts';
import { eventDate, nearestDate } from './event-date.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import type { PlacedEvent } from './placed-event.ts';
import { eventsOfSentence } from './sentence-events.ts';
import { type PlacedMention, type SentenceWords, sentenceWords } from './sentence-words.ts';

/**
 * Finds what happened in an article, by the PLOVER ontology: at most two events a sentence, the main clause
 * first. Linear in the length of the text.
 */
export function findEvents(
  source: Source,
  actors: Actor[],
  dates: DateMention[],
  lexicon: LexiconIndex,
): NewsEvent[] {
  const events: NewsEvent[] = [];
  let speaker: PlacedMention[] = [];
  for (const sentence of sentenceWords(source, actors, lexicon)) {
    const found = eventsOfSentence(sentence, lexicon, speaker);
    for (const event of found.events) events.push(newsEvent(event, sentence, source.text, dates));
    if (found.subject.length > 0) speaker = found.subject;
  }
  return events;
}

function newsEvent(
  event: PlacedEvent,
  { tokens }: SentenceWords,
  text: string,
  dates: DateMention[],
): NewsEvent {
  const start = tokens[event.from]?.start ?? 0;
  const end = tokens[event.to - 1]?.end ?? start;
  const sentence = { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
  const date = nearestDate(dates, sentence, start);
  return {
    type: event.type,
    start,
    end,
    trigger: text.slice(start, end),
    source: idsOf(event.source),
    target: idsOf(event.target),
    place: event.place?.mention.text ?? null,
    date: date && eventDate(date),
    dateCertainty: date?.certainty ?? null,
  };
}

function idsOf(mentions: PlacedMention[]): string[] {
  return [...new Set(mentions.map(({ actor }) => actor.id))];
}
