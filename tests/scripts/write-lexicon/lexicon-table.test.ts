import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WORD_LISTS } from '../../../reading/lexicon/word-lists.ts';
import { lexiconTable, tableText } from '../../../scripts/write-lexicon/lexicon-table.ts';

describe('the table of words', () => {
  it('says what the lists say (else run scripts/write-lexicon/main.ts)', async () => {
    const packed = await readFile(new URL('../../../public/tables/lexicon.bin.gz', import.meta.url));
    expect(JSON.parse(gunzipSync(packed).toString())).toEqual(
      JSON.parse(tableText(lexiconTable(WORD_LISTS))),
    );
  });
});
