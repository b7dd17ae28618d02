import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../reading/sentences.ts';
import { tokenize } from '../../reading/tokens.ts';

const split = (text: string) =>
  sentencesOf(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['It rained.|It stopped.'],
    ['Mr. Poe met Dr. Hale.|They spoke.'],
    ['J. R. Poe won.|So did K. Hale.'],
    ['He lives in the U.S. and works.|She left the U.S.|The trip was long.'],
    ['The U.S. Army moved.|Acme Inc. Chairman Poe resigned.'],
    ['“We go.”|“We stay,” said Poe.'],
    ['"Really?" she asked.|"Yes!"|He left.'],
    ['Prices rose 5.6 percent.|No. 10 said nothing.'],
    ['He waited...|Nothing came.'],
    ['It closed at 5 p.m. on Friday.|It opened at 9 a.m.|The next day it burned.'],
    ['(It was late.)|They slept.'],
  ])('splits %j', (joined) => {
    expect(split(joined.replaceAll('|', ' '))).toEqual(joined.split('|'));
  });

  it('ends a sentence at a blank line and at a line break, but not inside hard-wrapped text', () => {
    expect(split('A headline\n\nThe body')).toEqual(['A headline', 'The body']);
    expect(split('One line\nAnother line')).toEqual(['One line', 'Another line']);
    expect(split('The ship went\ndown.')).toEqual(['The ship went\ndown.']);
  });

  it('puts every token in exactly one sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenize(text);
        let next = 0;
        for (const sentence of sentencesOf(text, tokens)) {
          expect(sentence.first).toBe(next);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          expect(sentence.start).toBe(tokens[sentence.first]?.start);
          expect(sentence.end).toBe(tokens[sentence.last - 1]?.end);
          next = sentence.last;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
