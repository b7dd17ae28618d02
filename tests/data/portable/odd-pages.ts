import type { PortablePage } from '../../../data/types.ts';

/** A page full of what formats stumble over. */
export const awkward: PortablePage = {
  url: 'https://courier.example/tram?a=1&b={2}',
  article: {
    headline: 'Tram “line” opens: 5% & $3 <fast> {new} #1_2 ~ “🚋”, = done | [x] \\ ^',
    publisher: 'The Example, Courier',
    byline: 'Odile "O" Brandt and Äke Øst',
    published: { date: '2025-06-01T08:30:00Z', certainty: 'inferred' },
    url: 'https://courier.example/tram?a=1&b={2}',
    language: 'en-gb',
    paragraphs: [
      '- First, a list?',
      '1. Then *stars* and `code`.',
      'A line\nand another with 👩‍👩‍👧 and "quotes".',
    ],
  },
  genre: 'opinion',
  savedAt: '2025-06-02T10:20:30.456Z',
  tags: ['public transport', 'a|b', 'x,y', 'emoji 🚋'],
  note: '=1+1 is "two",\nsaid: {he}',
  read: true,
  favourite: true,
  archived: false,
};

/** The least a page can be: a link. */
export const bare: PortablePage = {
  url: 'https://b.example/',
  article: {
    headline: null,
    publisher: null,
    byline: null,
    published: null,
    url: 'https://b.example/',
    language: null,
    paragraphs: [],
  },
  genre: 'news',
  savedAt: '2019-01-02T03:04:05.000Z',
  tags: [],
  note: '',
  read: false,
  favourite: false,
  archived: false,
};
