import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord } from '../../../context/text/each-word.ts';
import { foldName } from '../../../context/text/fold.ts';
import { sentenceAround } from '../../../context/text/sentence-around.ts';
import { stem } from '../../../context/text/stem.ts';
import { termsOf } from '../../../context/text/terms-of.ts';

function words(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (word) => found.push(word));
  return found;
}

describe('eachWord', () => {
  it('cuts words and numbers, folded, without thousands commas', () => {
    expect(words('Erdoğan’s 50,000 men; a 6.1 quake.')).toEqual([
      'erdogan',
      '50000',
      'men',
      'a',
      '6.1',
      'quake',
    ]);
  });

  it('keeps scripts apart', () => {
    expect(words('Путин Putin')).toEqual(['путин', 'putin']);
  });

  it('gives spans in order that hold what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        eachWord(text, (word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toContain(' ');
          last = end;
        });
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['killed', 'kill'],
    ['killing', 'kill'],
    ['kills', 'kill'],
    ['cities', 'city'],
    ['crashes', 'crash'],
    ['stopped', 'stop'],
    ['crisis', 'crisis'],
    ['1500', '1500'],
    ['red', 'red'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected));
});

describe('foldName', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'volodymyr zelensky'],
    ['Zelenskiy’s', 'zelensky'],
    ['São  Tomé', 'sao tome'],
    ['U.N.', 'u n'],
  ])('%s → %s', (name, expected) => expect(foldName(name)).toBe(expected));
});

describe('termsOf', () => {
  it('counts content words and leaves function words out', () => {
    expect(Object.fromEntries(termsOf('The drones and the drone hit a depot on Monday.'))).toEqual({
      dron: 2,
      hit: 1,
      depot: 1,
    });
  });
});

describe('sentenceAround', () => {
  const around = (text: string, part: string) => {
    const start = text.indexOf(part);
    const span = sentenceAround(text, { start, end: start + part.length });
    return text.slice(span.start, span.end);
  };

  it('finds the sentence', () => {
    expect(around('It rained. Ten people drowned. It stopped.', 'Ten')).toBe('Ten people drowned.');
  });

  it('does not stop at titles, initials and abbreviations', () => {
    expect(around('It rained. Mr. J. Oss of the U.S. Army counted 5.5 inches.', 'Oss')).toBe(
      'Mr. J. Oss of the U.S. Army counted 5.5 inches.',
    );
  });

  it('stops at line breaks', () => {
    expect(around('Flood in Oss\n\nTen people drowned', 'Ten')).toBe('Ten people drowned');
  });

  it('always holds the span, and is bounded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), fc.nat(), fc.nat(50), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length;
        const end = Math.min(text.length, start + length);
        const span = sentenceAround(text, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
        expect(span.end - span.start).toBeLessThanOrEqual(end - start + 800);
      }),
    );
  });
});
