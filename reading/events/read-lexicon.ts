import { type LexiconIndex, lexiconIndex, type WordLists } from './lexicon-index.ts';

/** The lexicon from its table: UTF-8 JSON of the word lists, the package's own file. */
export function readLexicon(table: ArrayBuffer): LexiconIndex {
  return lexiconIndex(JSON.parse(new TextDecoder().decode(table)) as WordLists);
}
