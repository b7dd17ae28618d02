import { describe, expect, it } from 'vitest';
import { comparePair } from '../../context/compare/compare-figures.ts';
import { type Facets, facetsOf } from '../../context/compare/facets.ts';
import { markedFigure } from '../../context/compare/marked-figure.ts';
import type { Reading } from '../../reading/types.ts';
import { tell } from '../context/articles.ts';
import { SCALES } from '../context/scales.ts';
import { tfIdfRankings } from './baselines/tf-idf.ts';
import { scoreActors } from './scorers/score-actors.ts';
import { scoreEvents } from './scorers/score-events.ts';
import { type FoundFigure, type GoldFigure, scoreFigures } from './scorers/score-figures.ts';
import { type JudgedPair, linkMeasures } from './scorers/score-links.ts';
import { textF1 } from './scorers/score-pages.ts';
import { scorePairs } from './scorers/score-pairs.ts';
import { scoreRelated } from './scorers/score-related.ts';

describe('scoreActors', () => {
  const gold = [
    { start: 0, end: 4, type: 'PER' },
    { start: 10, end: 14, type: 'ORG' },
    { start: 20, end: 26, type: 'NORP' },
  ];

  it('counts exact spans, with and without their type', () => {
    const found = [
      { start: 0, end: 4, type: 'PER' },
      { start: 10, end: 14, type: 'LOC' },
    ];
    const score = scoreActors([{ gold, found }]);
    expect(score.span).toBe(1);
    expect(score.typed).toBe(0.5);
    expect(score.organisations).toBe(0);
    expect(score.errors.counts).toEqual({ 'ORG taken for LOC': 1 });
  });

  it('passes over what overlaps a name that is not scored', () => {
    const found = [
      { start: 0, end: 4, type: 'PER' },
      { start: 10, end: 14, type: 'ORG' },
      { start: 22, end: 30, type: 'LOC' },
    ];
    expect(scoreActors([{ gold, found }]).typed).toBe(1);
  });

  it('tells misses, wrong cuts and inventions apart', () => {
    const found = [
      { start: 0, end: 3, type: 'PER' },
      { start: 40, end: 44, type: 'LOC' },
    ];
    expect(scoreActors([{ gold, found }]).errors.counts).toEqual({
      'PER cut wrong': 1,
      'ORG missed': 1,
      'invented LOC': 1,
    });
  });
});

describe('scoreFigures', () => {
  const figure = (start: number, min: number | null, max: number | null, optional = false): GoldFigure => ({
    start,
    end: start + 5,
    text: 'boats',
    min,
    max,
    unit: 'boats',
    optional,
  });
  const found = (start: number, min: number | null, max: number | null, unit = 'boat'): FoundFigure => ({
    start,
    end: start + 3,
    min,
    max,
    unit,
  });

  it('matches by overlap, value within one per cent, and a shared word', () => {
    const score = scoreFigures([
      {
        gold: [figure(0, 1000, 1000), figure(10, 5, null)],
        found: [found(0, 1009, 1009), found(11, 5, null, 'kg')],
      },
    ]);
    expect([score.span, score.value, score.unit]).toEqual([1, 1, 0.5]);
  });

  it('counts optional figures neither way', () => {
    const gold = [figure(0, 1, 1), figure(10, null, null, true)];
    expect(scoreFigures([{ gold, found: [found(0, 1, 1)] }]).value).toBe(1);
    expect(scoreFigures([{ gold, found: [found(0, 1, 1), found(10, 7, 7)] }]).value).toBe(1);
  });

  it('counts what is no figure against precision', () => {
    const score = scoreFigures([{ gold: [figure(0, 1, 1)], found: [found(0, 2, 2), found(50, 1, 1)] }]);
    expect(score.span).toBeCloseTo(2 / 3);
    expect(score.value).toBe(0);
    expect(score.errors.counts).toEqual({ 'wrong value': 1, 'not a figure': 1 });
  });
});

describe('scorePairs', () => {
  it('averages F1 over the five verdicts and watches conflicts', () => {
    const score = scorePairs([
      { label: 'conflict', verdict: 'conflict' },
      { label: 'agree', verdict: 'conflict' },
      { label: 'agree', verdict: 'agree' },
      { label: 'update', verdict: null },
    ]);
    expect(score.accuracy).toBe(0.5);
    expect(score.conflictPrecision).toBe(0.5);
    expect(score.conflictRecall).toBe(1);
    expect(score.macroF1).toBeCloseTo((2 / 3 + 2 / 3) / 5);
  });
});

describe('linkMeasures', () => {
  /** Two passages as the engine sees them, of which the set says that each speaks of twelve. */
  const judged = (label: JudgedPair['label'], a: string, b: string): JudgedPair => {
    const [one, other] = [a, b].map((text) => {
      const { article, reading } = tell({ id: text, text, date: '2030-05-01' });
      const start = text.search(/\d/);
      return facetsOf(markedFigure(article, reading, { start, end: start + 2 }), SCALES.words);
    }) as [Facets, Facets];
    const { links, verdict } = comparePair(one, other, false);
    const sides = [one, other].map((facets) => ({ facets, value: [12, 12] })) as JudgedPair['sides'];
    return { label, verdict: verdict.verdict, links, sides };
  };
  const scores = (pair: JudgedPair) => linkMeasures([pair]).map(({ ours }) => ours);

  it('finds every link right where both say the same', () => {
    const pair = judged('agree', 'The storm killed 12 people in Lorne.', 'In Lorne 12 people were killed.');
    expect(scores(pair)).toEqual([1, 1, 1, 1, 1, 1, 0]);
  });

  it('finds the link that is wrong', () => {
    const pair = judged('agree', 'The storm killed 12 people in Lorne.', 'In Lorne 15 houses were damaged.');
    const [value, thing, , , , interval] = scores(pair);
    expect([value, thing, interval]).toEqual([0.5, 0, 0]);
  });

  it('wants a broken link between two quantities', () => {
    const pair = judged(
      'unrelated',
      'The storm killed 12 people in Lorne.',
      'In Lorne 15 houses were damaged.',
    );
    expect(scores(pair).at(-1)).toBe(1);
    expect(scores({ ...pair, verdict: 'conflict' }).at(-1)).toBe(0);
  });
});

describe('scoreRelated', () => {
  const docs = [
    { id: 'a', event: 'e1', topic: 't', text: 'storm harbour ferry' },
    { id: 'b', event: 'e1', topic: 't', text: 'storm harbour wind' },
    { id: 'c', event: 'e2', topic: 't', text: 'bees honey harbour' },
  ];

  it('scores each query that has company', () => {
    const right = scoreRelated(
      docs,
      new Map([
        ['a', ['b', 'c']],
        ['b', ['a', 'c']],
      ]),
    );
    expect(right).toEqual({ rPrecision: 1, map: 1, sister: 0 });
    const half = scoreRelated(
      docs,
      new Map([
        ['a', ['c', 'b']],
        ['b', ['b', 'a']],
      ]),
    );
    expect(half).toEqual({ rPrecision: 0.5, map: 0.75, sister: 0.5 });
  });

  it('ranks by shared rare words in the baseline', () => {
    expect(tfIdfRankings(docs).get('a')).toEqual(['b', 'c']);
  });
});

describe('textF1', () => {
  it.each([
    ['one two three four five', 'One, two; three four five!', 1],
    ['one two three four', 'five six seven eight', 0],
    ['a b c d e', 'a b c d', 2 / 3],
  ])('%s | %s', (gold, found, score) => {
    expect(textF1(gold, found)).toBeCloseTo(score);
  });
});

describe('scoreEvents', () => {
  const text = 'Norway and U.S. envoys thanked Chad.';
  const mention = (name: string) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    text: name,
  });
  const reading = (types: string[]): Reading =>
    ({
      actors: ['Norway', 'U.S.', 'Chad'].map((name) => ({
        id: name,
        name,
        kind: 'place',
        mentions: [mention(name)],
        role: null,
      })),
      dates: [],
      figures: [],
      events: types.map((type) => ({ type, source: ['U.S.'], target: ['Chad'] })),
    }) as unknown as Reading;
  const sentence = {
    text,
    events: [{ type: 'SUPPORT', source: ['Norway', 'U.S. ... envoys'], target: ['Chad'] }],
  };

  it('wants one gold type and bears one other', () => {
    expect(scoreEvents([{ sentence, reading: reading(['SUPPORT', 'AID']) }]).type).toBe(1);
    expect(scoreEvents([{ sentence, reading: reading(['SUPPORT', 'AID', 'STATE']) }]).type).toBe(0);
    expect(scoreEvents([{ sentence, reading: reading(['AID']) }]).type).toBe(0);
  });

  it('finds actors by overlap, in pieces too', () => {
    const score = scoreEvents([{ sentence, reading: reading(['SUPPORT']) }]);
    expect([score.source, score.target]).toEqual([0.5, 1]);
  });
});
