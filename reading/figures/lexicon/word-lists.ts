import type { FigureTable } from '../vocabulary.ts';
import { LIGHT_VERB } from '../word-classes.ts';
import { CLASS_WORDS } from './class-words.ts';
import { MONEY_WORDS } from './currencies.ts';
import { HEDGES, HEDGES_AFTER } from './hedges.ts';
import { SENSE_VERBS, SENSE_WORDS } from './sense-words.ts';
import { TRAIT_WORDS } from './trait-words.ts';
import { UNIT_FORMS } from './unit-words.ts';
import { ACTION_NOUNS, FIGURE_VERBS, LIGHT_VERBS } from './verbs.ts';

/** The words of figures as they are written here; scripts/write-lexicon makes their table of it. */
export interface FigureLists extends Omit<FigureTable, 'verbs' | 'verbSenses'> {
  /** Bases. */
  verbs: string;
  verbSenses: readonly (readonly [sense: number, verbs: string])[];
}

/** All words that the grammars of figures know by name. */
export const FIGURE_LISTS: FigureLists = {
  classes: CLASS_WORDS,
  senses: SENSE_WORDS,
  traits: TRAIT_WORDS,
  verbSenses: SENSE_VERBS,
  verbs: FIGURE_VERBS,
  light: [LIGHT_VERB, LIGHT_VERBS],
  actionNouns: ACTION_NOUNS,
  units: UNIT_FORMS,
  money: MONEY_WORDS,
  hedges: HEDGES,
  hedgesAfter: HEDGES_AFTER,
};
