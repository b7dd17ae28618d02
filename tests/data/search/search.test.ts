import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Order } from '../../../data/search/arrange.ts';
import { folded } from '../../../data/search/fold.ts';
import { matchPage } from '../../../data/search/match-page.ts';
import { matchedSpans } from '../../../data/search/matched-spans.ts';
import { filterFor, hasFilter, notUnderstood, parseQuery, toggled } from '../../../data/search/query.ts';
import { searchedPage, searchedText } from '../../../data/search/searched-page.ts';
import type { SavedSummary } from '../../../data/types.ts';
import { summary } from './summary.ts';

const page = (id: string, rest: Partial<SavedSummary>) => summary({ id, ...rest });

const PAGES = [
  page('tram', {
    headline: 'Tram line opens in Łódź',
    publisher: 'Example Courier',
    byline: 'A. Öst',
    published: { date: '2025-06-01', certainty: 'stated' },
    tags: ['transport', 'sea battle'],
    note: 'Ask the mayor',
    read: true,
    actors: ['Odile Brandt'],
  }),
  page('ferry', {
    headline: 'Ferry aground',
    publisher: 'Northern Wire',
    published: { date: '2024-12-31', certainty: 'stated' },
    tags: ['sea', '🚢'],
    favourite: true,
    highlights: ['Within forty minutes'],
    conflicts: 2,
    words: 0,
    actors: ['Marit Dahl'],
  }),
  page('old', { headline: 'A tram, remembered', archived: true, tags: ['sea'] }),
];
const TEXTS: Record<string, string> = {
  tram: 'The mayor opened the line. Ferry passengers were thanked.',
  ferry: 'Coast guard boats reached her within forty minutes.',
  old: '',
};

const find = (typed: string, order: Order = 'relevance') => {
  const query = parseQuery(typed);
  const matches = PAGES.flatMap((saved, place) => {
    const score = matchPage(query, searchedPage(saved), searchedText(TEXTS[saved.id] ?? ''));
    return score === null ? [] : [{ saved, score, place }];
  });
  return arrange(
    matches,
    order,
    query.states.some(({ state }) => state === 'archived'),
  );
};
const ids = (typed: string, order?: Order) => find(typed, order).pages.map(({ id }) => id);

describe('a query', () => {
  it.each([
    ['', ['tram', 'ferry']],
    ['tra', ['tram']],
    ['ram', []],
    ['TRAM lodz', []],
    ['TRAM łodz', ['tram']],
    ['ost', ['tram']],
    ['🚢', ['ferry']],
    ['ferry', ['ferry', 'tram']],
    ['"coast guard"', ['ferry']],
    ['"coast gua"', []],
    ['"guard coast"', []],
    ['"coast guard boats', ['ferry']],
    ['-ferry', []],
    ['-"coast guard"', ['tram']],
    ['actor:brandt', ['tram']],
    ['actor:mayor', []],
    ['from:north', ['ferry']],
    ['from:"northern"', []],
    ['from:"Northern Wire"', ['ferry']],
    ['tag:sea', ['tram', 'ferry']],
    ['tag:"sea"', ['ferry']],
    ['-tag:sea', []],
    ['before:2025', ['ferry']],
    ['after:2025', ['tram']],
    ['after:2025-06-01', ['tram']],
    ['before:2025-06-01 after:2024-12', ['ferry']],
    ['is:unread', ['ferry']],
    ['-is:unread', ['tram']],
    ['is:favourite', ['ferry']],
    ['is:archived', ['old']],
    ['has:conflict', ['ferry']],
    ['-has:conflict', ['tram']],
    ['has:highlight', ['ferry']],
    ['has:note HAS:Note', ['tram']],
    ['has: has:conflict', ['ferry']],
    ['has:unread', []],
    ['tag: is: before: -', ['tram', 'ferry']],
    ['before:soon', []],
    ['is:link', ['ferry']],
    ['-is:link', ['tram']],
    ['is:green', []],
    ['colour:red', []],
  ])('“%s”', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it('that is not understood is plain words', () => {
    expect(parseQuery('before:Soon -is:late when:"it rains"').terms).toEqual([
      { words: 'before soon', whole: false, without: false, field: null },
      { words: 'is late', whole: false, without: true, field: null },
      { words: 'when it rains', whole: true, without: false, field: null },
    ]);
  });

  it('never fails, and a page is found by any word of its headline', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary' }),
        (typed, words) => {
          const query = parseQuery(typed);
          matchPage(query, searchedPage(page('x', { headline: words })), searchedText(words));
          let end = 0;
          for (const span of matchedSpans(query, words)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(words.length);
          const [first] = folded(words).split(' ');
          if (first)
            expect(
              matchPage(parseQuery(`"${first}"`), searchedPage(page('x', { headline: words })), ''),
            ).not.toBeNull();
        },
      ),
    );
  });
});

describe('what is found', () => {
  it.each<[Order, string[]]>([
    ['saved', ['tram', 'ferry', 'old']],
    ['published', ['tram', 'ferry', 'old']],
    ['oldest', ['old', 'ferry', 'tram']],
    ['title', ['old', 'ferry', 'tram']],
    ['publisher', ['tram', 'ferry', 'old']],
  ])('is sorted by %s', (order, expected) => {
    const matches = PAGES.map((saved, place) => ({ saved, score: 0, place }));
    expect(arrange(matches, order, true).pages.map(({ id }) => id)).toEqual(expected);
  });

  it('is counted by tag, publisher and state; archived pages are counted without being shown', () => {
    const { counts } = find('');
    expect(counts.tags).toEqual([
      ['sea', 1],
      ['sea battle', 1],
      ['transport', 1],
      ['🚢', 1],
    ]);
    expect(counts.publishers).toEqual([
      ['Example Courier', 1],
      ['Northern Wire', 1],
    ]);
    expect(counts.states).toEqual({
      ...{ unread: 1, read: 1, favourite: 1, archived: 1 },
      ...{ conflict: 1, highlight: 1, note: 1, link: 1 },
    });
  });
});

describe('marks', () => {
  const marked = (typed: string, words: string) =>
    matchedSpans(parseQuery(typed), words).map(({ start, end }) => words.slice(start, end));

  it.each([
    ['tram', 'Trams, a tram and a streetcar', ['Tram', 'tram']],
    ['"tram"', 'Trams, a tram', ['tram']],
    ['"coast guard"', 'The Coast-Guard came', ['Coast-Guard']],
    ['ost os', 'A. Öst', ['Öst']],
    ['ost', 'O\u0308st', ['O\u0308st']],
    ['-tram from:tram tag:tram', 'tram', []],
    ['actor:brandt', 'Odile Brandt', ['Brandt']],
  ])('“%s” in “%s”', (typed, words, expected) => {
    expect(marked(typed, words)).toEqual(expected);
  });
});

describe('filters', () => {
  it('are put into the query and taken out again', () => {
    const sea = filterFor('tag', 'sea battle');
    const narrowed = toggled('ferry', sea);
    expect(narrowed).toBe('ferry tag:"sea battle"');
    expect(hasFilter(narrowed, sea)).toBe(true);
    expect(filterFor('has', 'conflict')).toBe('has:conflict');
    expect(toggled(narrowed, filterFor('is', 'unread'))).toBe('ferry tag:"sea battle" is:unread');
    expect(toggled(narrowed, sea)).toBe('ferry');
    expect(hasFilter('ferry', sea)).toBe(false);
  });
});

describe('of what was typed, not understood is', () => {
  const states = ['is:unread', 'is:read', 'is:favourite', 'is:archived', 'is:link'];
  it.each([
    ['before:yesterday ferry', [{ part: 'before:yesterday', instead: null }]],
    ['after:2025-04-30x', [{ part: 'after:2025-04-30x', instead: null }]],
    ['-before:2025', [{ part: '-before:2025', instead: null }]],
    ['-is:blah', [{ part: '-is:blah', instead: states }]],
    ['has:unread', [{ part: 'has:unread', instead: ['has:conflict', 'has:highlight', 'has:note'] }]],
    // Still being typed, or plain words.
    ['is:unr has: before:20 after:2025-0', []],
    ['before:2025-04- after:2025-04-3', []],
    ['is:read -has:note before:2025-04 12:30 "is:blah"', []],
  ])('“%s”: %j', (typed, expected) => {
    expect(notUnderstood(typed)).toEqual(expected);
  });
});
