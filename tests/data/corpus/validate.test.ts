import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../../../context/types.ts';
import { bundledArticles } from '../../../data/corpus/bundled.ts';
import { articleFromRecord } from '../../../data/corpus/from-record.ts';
import { validateArticle } from '../../../data/corpus/validate.ts';

function valid(): CorpusArticle {
  return {
    id: 'pack:1',
    origin: 'pack',
    headline: 'Ferry runs aground',
    publisher: 'The Example Courier',
    byline: null,
    published: { date: '2025-03-01T09:30:00Z', certainty: 'stated' },
    url: 'https://courier.example/ferry',
    language: 'en',
    genre: 'news',
    summary: 'A ferry ran aground off Port Example.',
    actors: [{ id: 'port', name: 'Port Example', kind: 'place', aliases: [], role: null, mentions: 2 }],
    events: [
      {
        id: 'e0',
        type: 'AID',
        trigger: 'rescued',
        source: [],
        target: ['port'],
        place: 'Port Example',
        date: '2025-03-01',
        dateCertainty: 'stated',
        passage: { text: 'Boats rescued about 40 people.', focus: { start: 6, end: 13 } },
      },
    ],
    figures: [
      {
        id: 'f0',
        min: 40,
        max: 40,
        approx: 'about',
        unit: null,
        text: 'about 40',
        counts: 'people',
        kind: 'count',
        action: 'rescue',
        actors: ['port'],
        place: null,
        asOf: '2025-03',
        claimedBy: null,
        modality: 'asserted',
        passage: { text: 'Boats rescued about 40 people.', focus: { start: 14, end: 22 } },
      },
    ],
    terms: { ferry: 2, boat: 1 },
  };
}

/** The valid article with one value at a path replaced. */
function withValue(path: string, value: unknown): unknown {
  const article = valid();
  const keys = path.split('/');
  const last = keys.pop() as string;
  let at: unknown = article;
  for (const key of keys) at = (at as Record<string, unknown>)[key];
  (at as Record<string, unknown>)[last] = value;
  return article;
}

function errorsOf(value: unknown): string[] {
  const result = validateArticle(value, 'ferry.json');
  return 'errors' in result ? result.errors : [];
}

describe('validateArticle', () => {
  it('rebuilds a valid article: equal, but not the same objects', () => {
    const value = valid();
    const result = validateArticle(value);
    expect(result).toEqual({ article: value });
    if ('article' in result) {
      expect(result.article).not.toBe(value);
      expect(result.article.actors[0]).not.toBe(value.actors[0]);
    }
  });

  it.each([
    ['headline', 7, 'ferry.json: headline must be a text, not 7'],
    ['id', '', 'ferry.json: id must not be empty, not ""'],
    ['origin', 'moon', 'ferry.json: origin must be one of bundled, pack, feed, collection, not "moon"'],
    ['url', 'javascript:alert(1)', 'ferry.json: url must be an http(s) address, not "javascript:alert(1)"'],
    ['language', 'EN', 'ferry.json: language must be a language tag such as en or pt-br, not "EN"'],
    [
      'published/date',
      '2025-02-29',
      'ferry.json: published/date must be a day such as 2025-04-05, with or without a time, not "2025-02-29"',
    ],
    [
      'events/0/date',
      '2025-13',
      'ferry.json: events/0/date must be a date such as 2025-04-05, 2025-04 or 2025, not "2025-13"',
    ],
    [
      'events/0/dateCertainty',
      null,
      'ferry.json: events/0/dateCertainty must be given when there is a date, and only then',
    ],
    ['events/0/source', ['nobody'], 'ferry.json: events/0/source/0 names no actor of this article: "nobody"'],
    [
      'figures/0/actors',
      ['nobody'],
      'ferry.json: figures/0/actors/0 names no actor of this article: "nobody"',
    ],
    ['figures/0/min', 41, 'ferry.json: figures/0/min must not be greater than max'],
    [
      'figures/0/min',
      Number.POSITIVE_INFINITY,
      'ferry.json: figures/0/min must be a finite number, not Infinity',
    ],
    ['figures/0/text', 'about 4', 'ferry.json: figures/0/passage/focus must stand on "about 4"'],
    [
      'figures/0/passage/focus',
      { start: 14, end: 99 },
      'ferry.json: figures/0/passage/focus must be a stretch of the passage',
    ],
    ['actors', {}, 'ferry.json: actors must be a list, not an object'],
    [
      'actors/0/mentions',
      1.5,
      'ferry.json: actors/0/mentions must be a whole number from 0 to 1000000, not 1.5',
    ],
    ['terms/ferry', -1, 'ferry.json: terms/ferry must be a whole number from 1 to 1000000, not -1'],
    [
      'figures/0/asOfSpan',
      { from: '2025-03', to: '2025-05-31' },
      'ferry.json: figures/0/asOfSpan/from must be a day such as 2025-04-05, not "2025-03"',
    ],
    ['note', 'x', 'ferry.json: note is not a field of this object'],
    ['actors/0/colour', 'x', 'ferry.json: actors/0/colour is not a field of this object'],
  ])('names file, path and problem of a wrong %s', (path, value, error) => {
    expect(errorsOf(withValue(path, value))).toEqual([error]);
  });

  it('lets a figure have the period it stood in, or none', () => {
    const value = withValue('figures/0/asOfSpan', { from: '2025-03-01', to: '2025-05-31' });
    expect(validateArticle(value)).toEqual({ article: value });
  });

  it('names a missing field', () => {
    const { summary: _summary, ...rest } = valid();
    expect(errorsOf(rest)).toEqual(['ferry.json: summary is missing']);
  });

  it('refuses an id given twice', () => {
    const article = valid();
    article.actors.push({ ...(article.actors[0] as CorpusArticle['actors'][number]) });
    expect(errorsOf(article)).toEqual(['ferry.json: actors/1/id repeats "port"']);
  });

  it('refuses an open figure unless it is vague', () => {
    const article = valid();
    Object.assign(article.figures[0] as object, { min: null, max: null });
    expect(errorsOf(article)).toHaveLength(1);
    Object.assign(article.figures[0] as object, { kind: 'vague' });
    expect(errorsOf(article)).toEqual([]);
  });

  it.each([
    ['{"__proto__":{"polluted":true}}', 'ferry.json: __proto__ is not a field of this object'],
    ['{"terms":{"__proto__":1}}', 'ferry.json: terms/__proto__ is no valid key'],
    [
      '{"published":{"__proto__":{"date":"2025-01-01"},"certainty":"stated"}}',
      'ferry.json: published/__proto__ is not a field of this object',
    ],
  ])('refuses __proto__ in %s', (json, error) => {
    expect(errorsOf(JSON.parse(json))).toContain(error);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('gives at most a hundred errors', () => {
    const article = { ...valid(), actors: Array.from({ length: 2_000 }, () => 5) };
    expect(errorsOf(article)).toHaveLength(100);
  });

  it('answers any JSON value, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const result = validateArticle(value);
        expect('errors' in result && result.errors.length > 0).toBe(true);
        expect('article' in articleFromRecord(value, 'any.json')).toBe(false);
      }),
    );
  });

  it('answers any article with one field spoilt, and accepts only what it can rebuild', () => {
    const paths = pathsOf(valid());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const spoilt = withValue(path, value);
        const result = validateArticle(spoilt);
        if ('article' in result) expect(result.article).toEqual(spoilt);
        else expect(result.errors.every((error) => error.startsWith('article: '))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('answers a value nested very deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = { actors: [deep] };
    expect(errorsOf(deep).length).toBeGreaterThan(0);
  });
});

describe('articleFromRecord', () => {
  const record = {
    id: 'bundled:ferry',
    headline: 'Ferry runs aground',
    publisher: null,
    byline: null,
    published: { date: '2025-03-01', certainty: 'inferred' },
    url: null,
    language: 'en',
    genre: 'news',
    summary: 'A ferry ran aground.',
    actors: [{ id: 'port', name: 'Port Example', kind: 'place' }],
    events: [{ id: 'aground', type: 'STATE', trigger: 'ran aground', passage: 'A ferry ran aground.' }],
    figures: [
      {
        id: 'rescued',
        text: '40',
        min: 40,
        max: 40,
        counts: 'people',
        kind: 'count',
        passage: 'Boats took 40 off.',
      },
    ],
  };

  it('fills in what a record leaves out', () => {
    const result = articleFromRecord(record, 'ferry.json');
    if ('errors' in result) throw new Error(result.errors.join('\n'));
    const { origin, actors, events, figures, terms } = result.article;
    expect(origin).toBe('bundled');
    expect(actors[0]).toMatchObject({ aliases: [], role: null, mentions: 1 });
    expect(events[0]?.passage).toEqual({ text: 'A ferry ran aground.', focus: { start: 8, end: 19 } });
    expect(figures[0]).toMatchObject({ modality: 'asserted', passage: { focus: { start: 11, end: 13 } } });
    expect(terms.ferry).toBe(3);
  });

  it('says which passage lacks its figure', () => {
    const figures = [{ ...record.figures[0], passage: 'Boats took forty off.' }];
    expect(articleFromRecord({ ...record, figures }, 'ferry.json')).toEqual({
      errors: ['ferry.json: figures/0/passage/text does not contain "40"'],
    });
  });

  it('refuses what is worked out and not written', () => {
    expect(articleFromRecord({ ...record, terms: {} }, 'ferry.json')).toEqual({
      errors: ['ferry.json: terms is worked out; leave it out'],
    });
  });

  it('gives articles that are valid as they stand', () => {
    for (const article of bundledArticles()) expect(validateArticle(article)).toEqual({ article });
  });
});

/** Every path of a value, by a stack and not by recursion. */
function pathsOf(value: unknown): string[] {
  const found: string[] = [];
  const open: [string, unknown][] = [['', value]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, here] = next;
    if (typeof here !== 'object' || here === null) continue;
    for (const [key, child] of Object.entries(here)) {
      const at = path ? `${path}/${key}` : key;
      found.push(at);
      open.push([at, child]);
    }
  }
  return found;
}
