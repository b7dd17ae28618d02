import fc from 'fast-check';
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

const text = fc.string({ unit: 'binary', maxLength: 40 });
const words = fc.oneof(
  text,
  fc.string({ unit: fc.constantFrom(...'ab "\'{}[]<>&\\,;|=#%_~^$*-:\n\t\r🚋é'), maxLength: 30 }),
);
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((iso) => iso.slice(0, 10));

/** Any page that a collection may hold. */
export const anyPage: fc.Arbitrary<PortablePage> = fc
  .record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    headline: fc.option(words),
    publisher: fc.option(words),
    byline: fc.option(words),
    published: fc.option(
      fc.record({ date: day, certainty: fc.constantFrom('stated' as const, 'inferred' as const) }),
    ),
    language: fc.option(fc.constantFrom('en', 'de', 'pt-br')),
    paragraphs: fc.array(words, { maxLength: 4 }),
    genre: fc.constantFrom('news' as const, 'opinion' as const),
    savedAt: instant,
    tags: fc.uniqueArray(
      words.map((tag) => tag.trim()).filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    note: words,
    read: fc.boolean(),
    favourite: fc.boolean(),
    archived: fc.boolean(),
  })
  .map(({ url, headline, publisher, byline, published, language, paragraphs, ...rest }) => ({
    url,
    article: { headline, publisher, byline, published, url, language, paragraphs },
    ...rest,
  }));
