import type { CorpusArticle } from '../../context/types.ts';
import type { PageToSave } from '../../data/collection.ts';
import type { Reading } from '../../reading/types.ts';

/** An article of the corpus with as little in it as can be. */
export function corpusArticle(id: string, rest: Partial<CorpusArticle> = {}): CorpusArticle {
  return {
    id,
    origin: 'bundled',
    headline: `Headline of ${id}`,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
    genre: 'news',
    summary: '',
    actors: [],
    events: [],
    figures: [],
    terms: {},
    ...rest,
  };
}

/** An actor of a corpus article. */
export function corpusActor(name: string, aliases: string[] = []): CorpusArticle['actors'][number] {
  return { id: name, name, kind: 'person', aliases, role: null, mentions: 1 };
}

/** The page as somebody saves it; its text names one actor as often as asked for. */
export function pageToSave(address: string, rest: Partial<PageToSave['article']> = {}): PageToSave {
  const paragraphs = ['Mayor Odile Brandt opened the tram line.', 'Brandt thanked its builders.'];
  return {
    address,
    article: {
      headline: 'Tram line opens',
      publisher: 'The Example Courier',
      byline: null,
      published: { date: '2025-06-01', certainty: 'stated' },
      url: null,
      language: 'en',
      paragraphs,
      ...rest,
    },
    reading: brandtIn(paragraphs),
    genre: 'news',
  };
}

function brandtIn([first = '']: string[]): Reading {
  const start = first.indexOf('Odile Brandt');
  const mentions = [
    { start, end: start + 12, text: 'Odile Brandt' },
    { start: first.length + 2, end: first.length + 8, text: 'Brandt' },
  ];
  return {
    actors: [{ id: 'a0', name: 'Odile Brandt', kind: 'person', mentions, role: null }],
    dates: [],
    figures: [],
    events: [],
  };
}
