import { loadTables } from '../../../cli/load-tables.ts';
import { findEvents } from '../../../reading/events/find-events.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { DateMention, NewsEvent } from '../../../reading/types.ts';
import { articleOf } from '../article-of.ts';
import { markedText } from './marked-text.ts';

const { lexicon } = await loadTables();
export const EVENT_LEXICON = lexicon.events;

/** The events of a text whose actors stand in brackets. */
export function eventsOf(marked: string, dates: DateMention[] = []): NewsEvent[] {
  const { text, actors } = markedText(marked);
  return findEvents(sourceOf(articleOf(text)), actors, dates, EVENT_LEXICON);
}
