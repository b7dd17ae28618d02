import fc from 'fast-check';
import type { PortablePage } from '../../../data/types.ts';

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
