import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextChange, textChanges } from '../../../data/versions/text-changes.ts';
import type { Article } from '../../../reading/types.ts';
import { pageToSave } from '../examples.ts';

const text = (paragraphs: string[], headline: string | null = 'Bakers walk out'): Article => ({
  ...pageToSave('https://courier.example/bakers').article,
  headline,
  paragraphs,
});

const FIRST = 'The ovens stayed cold on Wednesday for the first time in 61 years.';
const SECOND = 'At four in the morning 38 bakers put down their aprons.';
const THIRD = 'Talks go on.';

describe('what became of a text', () => {
  it('is words that were put in the place of others', () => {
    const changes = textChanges(
      text([FIRST, SECOND, THIRD]),
      text([FIRST, SECOND.replace('38', '52'), THIRD]),
    );
    expect(changes).toEqual([
      { kind: 'same', paragraphs: 2 },
      {
        kind: 'changed',
        words: [
          { words: 'At four in the morning ', state: 'same' },
          { words: '38', state: 'removed' },
          { words: '52', state: 'added' },
          { words: ' bakers put down their aprons.', state: 'same' },
        ],
      },
      { kind: 'same', paragraphs: 1 },
    ]);
  });

  it('is whole paragraphs that came or went, and the headline', () => {
    const changes = textChanges(text([FIRST, THIRD]), text([FIRST, SECOND], 'Strike over'));
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same', 'removed', 'added']);
  });

  it('finds a paragraph again behind a new one', () => {
    const now = text(['Something wholly new was said here.', SECOND.replace('38', '40')]);
    expect(textChanges(text([SECOND]), now).map(({ kind }) => kind)).toEqual(['same', 'added', 'changed']);
  });

  it('gives both texts back, whatever they are', () => {
    const paragraphs = fc.array(fc.string({ maxLength: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const changes = textChanges(text(before, null), text(after, null));
        expect(side(changes, 'added', before)).toEqual(before);
        expect(side(changes, 'removed', after)).toEqual(after);
      }),
    );
  });
});

/** One of both texts, from what became of it; what stayed is taken from the text itself. */
function side(changes: TextChange[], without: 'added' | 'removed', whole: string[]): string[] {
  const found: string[] = [];
  for (const change of changes) {
    if (change.kind === 'same') found.push(...whole.slice(found.length, found.length + change.paragraphs));
    else if (change.kind !== without)
      found.push(
        change.words
          .filter(({ state }) => state !== without)
          .map(({ words }) => words)
          .join(''),
      );
  }
  return found;
}
