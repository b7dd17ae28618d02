import { findEvents } from '../../../reading/events/find-events.ts';
import { lexiconOf } from '../../../reading/lexicon/read-lexicon.ts';
import { WORD_LISTS } from '../../../reading/lexicon/word-lists.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { DateMention, NewsEvent } from '../../../reading/types.ts';
import { articleOf } from '../article-of.ts';
import { markedText } from './marked-text.ts';

export const EVENT_LEXICON = lexiconOf(WORD_LISTS).events;

/** The events of a text whose actors stand in brackets. */
export function eventsOf(marked: string, dates: DateMention[] = []): NewsEvent[] {
  const { text, actors } = markedText(marked);
  return findEvents(sourceOf(articleOf(text)), actors, dates, EVENT_LEXICON);
}
