import type { FigureLists } from '../../reading/figures/lexicon/word-lists.ts';
import type { FigureTable } from '../../reading/figures/vocabulary.ts';
import { splitWords } from '../../reading/lexicon/split-words.ts';
import type { FormPatterns } from './form-patterns.ts';

/** The words of figures, and how their verbs make their forms. */
export function figureTable(lists: FigureLists, patterns: FormPatterns): FigureTable {
  return {
    ...lists,
    verbs: patterns.listOf(splitWords(lists.verbs)),
    verbSenses: lists.verbSenses.map(([sense, verbs]) => [sense, patterns.listOf(splitWords(verbs))]),
  };
}
