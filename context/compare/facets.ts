import type { CorpusArticle, CorpusFigure } from '../types.ts';
import { bearerOf } from './bearer.ts';
import { type Contender, contenderOf } from './contender.ts';
import { type Counted, countedOf } from './counted.ts';
import { figureSpan } from './figure-span.ts';
import { happeningsOf, namesOf, ownerOf } from './names.ts';
import { nearWordsOf } from './near-words.ts';
import { type NumberInText, numbersIn, outside } from './numbers-in.ts';
import { contentOf } from './passage-overlap.ts';
import { passageWords } from './passage-words.ts';
import { type Phase, phaseOf } from './phase.ts';
import { type Places, placesOf } from './places.ts';
import { causesOf } from './relate-causes.ts';
import { type Scope, scopeOf } from './scope.ts';
import { subjectOf } from './subject.ts';
import type { Sex } from './tables/bearers.ts';
import { type Times, timesOf } from './times.ts';
import { figureValue, type Value } from './values.ts';
import type { WordClasses } from './word-classes.ts';

/** A figure with the article that gives it: comparing needs names, words and dates around it. */
export interface FigureInArticle {
  figure: CorpusFigure;
  article: CorpusArticle;
}

/** Everything about a figure that the links of the comparison look at. */
export interface Facets {
  figure: CorpusFigure;
  article: CorpusArticle;
  /** By which it was all found. */
  classes: WordClasses;
  /** null: the figure says no number. */
  value: Value | null;
  counted: Counted;
  /** Families of happenings that the passage names. */
  causes: Set<string>;
  /** Stems of the passage's content words. */
  content: Set<string>;
  /** How many words the passage has. */
  length: number;
  /** All numbers of the passage, in its order. */
  numbers: NumberInText[];
  /** Those that stand outside the figure. */
  others: NumberInText[];
  /** Words of the names in the passage. */
  names: Set<string>;
  /** Words of the name that stands nearest to the number. */
  owner: Set<string>;
  /** Of an age: whether a man or a woman is so old; null where nothing says so. */
  sex: Sex | null;
  /** Words of the name of whoever has, hosts or pledges so many. */
  subject: Set<string>;
  /** Who won so much, of votes and seats. */
  contender: Contender;
  /** Names of storms, mountains and the like. */
  happening: Set<string>;
  places: Places;
  scope: Scope;
  times: Times;
  phase: Phase;
  /** Hashes of the words of the figure and around it. */
  nearWords: ReadonlySet<number>;
}

/** @param classes what words tell of what is counted */
export function facetsOf({ figure, article }: FigureInArticle, classes: WordClasses): Facets {
  const passage = passageWords(figure.passage, figure.text);
  const bearer = figure.kind === 'age' ? bearerOf(figure, passage) : null;
  const numbers = numbersIn(figure.passage.text);
  const others = outside(figureSpan(figure), numbers);
  return {
    figure,
    article,
    classes,
    value: figureValue(figure, classes),
    counted: countedOf(figure, passage, classes),
    causes: causesOf(passage, classes),
    content: contentOf(passage),
    length: passage.words.length,
    numbers,
    others,
    names: namesOf(figure, passage, article),
    owner: bearer ? bearer.names : ownerOf(passage, article),
    sex: bearer?.sex ?? null,
    subject: subjectOf(figure, passage, article, classes),
    contender: contenderOf(passage, classes),
    happening: happeningsOf(passage),
    places: placesOf(figure, passage, article, classes.gazetteer),
    scope: scopeOf(figure, passage, others, classes),
    times: timesOf(figure, passage, article),
    phase: phaseOf(passage, classes),
    nearWords: nearWordsOf(figure),
  };
}
