import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../cli/load-tables.ts';
import { lexiconOf } from '../../../reading/lexicon/read-lexicon.ts';
import { WORD_LISTS } from '../../../reading/lexicon/word-lists.ts';

describe('the table of words', () => {
  it('says what the lists say (else run scripts/write-lexicon.ts)', async () => {
    const { lexicon } = await loadTables();
    expect(lexicon).toEqual(lexiconOf(WORD_LISTS));
  });
});
