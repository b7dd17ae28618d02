import { findEvents } from '../../../reading/events/find-events.ts';
import { lexiconOf } from '../../../reading/lexicon/read-lexicon.ts';
import { WORD_LISTS } from '../../../reading/lexicon/word-lists.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { Article, DateMention, NewsEvent } from '../../../reading/types.ts';
import { markedText } from './marked-text.ts';

export const EVENT_LEXICON = lexiconOf(WORD_LISTS).events;

/** An article that is nothing but its text. */
export function articleOf(text: string): Article {
  return {
    headline: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
    paragraphs: [text],
  };
}

/** The events of a text whose actors stand in brackets. */
export function eventsOf(marked: string, dates: DateMention[] = []): NewsEvent[] {
  const { text, actors } = markedText(marked);
  return findEvents(sourceOf(articleOf(text)), actors, dates, EVENT_LEXICON);
}
