import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../reading/lexicon/split-words.ts';
import { formsOf } from '../../../reading/lexicon/verb-forms.ts';
import { WORD_LISTS } from '../../../reading/lexicon/word-lists.ts';
import { FormPatterns } from '../../../scripts/write-lexicon/form-patterns.ts';
import { verbForms } from '../../../scripts/write-lexicon/inflect.ts';
import { IRREGULAR } from '../../../scripts/write-lexicon/irregular-verbs.ts';

describe('FormPatterns', () => {
  it('bring back the forms of every verb, the irregular ones too', () => {
    const verbs = [...splitWords(WORD_LISTS.figures.verbs), ...Object.keys(IRREGULAR)];
    const patterns = new FormPatterns();
    const list = patterns.listOf(verbs);
    expect(formsOf(list, patterns.all)).toEqual(
      verbs.flatMap((verb) => verbForms(verb, IRREGULAR).map(([word, form]) => [verb, word, form])),
    );
  });

  it('are few: verbs of one kind share theirs', () => {
    const patterns = new FormPatterns();
    expect(patterns.listOf(['attack', 'accuse', 'detain', 'excuse'])).toEqual({
      bases: 'attack accuse detain excuse',
      patterns: '0 1 0 1',
    });
    expect(patterns.all).toEqual(['S0s P0ed I0ing', 'S0s P0d I1ing']);
  });
});
