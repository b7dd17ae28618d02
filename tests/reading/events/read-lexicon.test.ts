import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../cli/load-tables.ts';
import { WORD_LISTS } from '../../../reading/events/lexicon/word-lists.ts';
import { lexiconIndex } from '../../../reading/events/lexicon-index.ts';

describe('the table of the events’ words', () => {
  it('says what the lists say (else run scripts/write-lexicon.ts)', async () => {
    const { lexicon } = await loadTables();
    expect(lexicon).toEqual(lexiconIndex(WORD_LISTS));
  });
});
