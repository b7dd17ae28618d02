import { describe, expect, it } from 'vitest';
import { WORD_LISTS } from '../../../context/compare/tables/word-lists.ts';
import { wordClasses } from '../../../context/compare/word-classes.ts';
import { SCALES } from '../scales.ts';

describe('the table of the words of comparing', () => {
  it('says what the lists say (else run scripts/write-lexicon/main.ts)', () => {
    expect(SCALES.words).toEqual(wordClasses(WORD_LISTS));
  });

  it('knows a word by its stem, and the first list that has it wins', () => {
    const { outcomeOf, thingOf, partOf } = SCALES.words;
    expect(outcomeOf.get('kill')?.name).toBe('dead');
    expect(thingOf.size).toBeGreaterThan(100);
    expect(new Set(partOf.values()).size).toBeGreaterThan(10);
  });
});
