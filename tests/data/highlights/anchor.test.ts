import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, placeOf } from '../../../data/highlights/anchor.ts';

const TEXT = 'The harbour police counted 214. The operator counted 187. The operator stands by its list.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a highlight’s place', () => {
  it('is where it was, in the same text', () => {
    const anyText = fc.string({ minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, 1 + (b % text.length)].sort((x, y) => x - y);
        fc.pre(start < end);
        const place = placeOf(text, anchorOf(text, { start, end }));
        expect(place && text.slice(place.start, place.end)).toBe(text.slice(start, end));
        // Where the same words surround it alike, the nearest is the same one.
        expect(place).toEqual({ start, end });
      }),
    );
  });

  it('moves with its words', () => {
    const anchor = anchorOf(TEXT, at('operator counted 187'));
    const later = `Updated at noon. ${TEXT}`;
    expect(placeOf(later, anchor)).toEqual({ start: anchor.start + 17, end: anchor.end + 17 });
  });

  it('is the one with the same surroundings, of several', () => {
    const anchor = anchorOf(TEXT, at('The operator', 40));
    expect(placeOf(`The operator was asked. ${TEXT}`, anchor)?.start).toBe(anchor.start + 24);
  });

  it('is nowhere once its words are gone', () => {
    expect(placeOf(TEXT.replace('187', '190'), anchorOf(TEXT, at('counted 187')))).toBeNull();
    expect(placeOf(TEXT, { ...anchorOf(TEXT, at('The')), exact: '' })).toBeNull();
  });

  it('is no longer than may be kept', () => {
    const long = 'word '.repeat(10_000);
    expect(anchorOf(long, { start: 5, end: long.length })).toMatchObject({ start: 5, end: 20_005 });
  });
});
