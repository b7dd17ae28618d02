import fc from 'fast-check';
import { pageKey } from '../../../data/page-key.ts';
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

const anyText = fc.record({
  headline: fc.option(words),
  publisher: fc.option(words),
  byline: fc.option(words),
  published: fc.option(
    fc.record({ date: day, certainty: fc.constantFrom('stated' as const, 'inferred' as const) }),
  ),
  language: fc.option(fc.constantFrom('en', 'de', 'pt-br')),
  paragraphs: fc.array(words, { maxLength: 4 }),
});
const formerTexts = fc
  .uniqueArray(fc.record({ taken: instant, text: anyText }), {
    minLength: 1,
    maxLength: 2,
    selector: ({ taken }) => taken,
  })
  .map((texts) => texts.toSorted((a, b) => (a.taken < b.taken ? -1 : 1)));

const anyHighlight = fc.record({
  start: fc.nat({ max: 500 }),
  end: fc.nat({ max: 500 }),
  exact: words.filter((exact) => exact !== ''),
  prefix: words,
  suffix: words,
  madeAt: instant,
});

/** Any page that a collection may hold, under an address as it comes. */
export const anyPage: fc.Arbitrary<PortablePage> = fc
  .record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => pageKey(new URL(url).href)),
    text: anyText,
    takenAt: fc.option(instant, { nil: undefined }),
    highlights: fc.option(fc.array(anyHighlight, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    former: fc.option(formerTexts, { nil: undefined }),
    deletedAt: fc.option(instant, { nil: undefined }),
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
  .map(({ url, text, takenAt, highlights, former, deletedAt, ...rest }) => ({
    url,
    article: { ...text, url },
    ...rest,
    ...(takenAt && { takenAt }),
    ...(deletedAt && { deletedAt }),
    ...(highlights && { highlights }),
    ...(former && { versions: former.map(({ taken, text }) => ({ taken, article: { ...text, url } })) }),
  }));
