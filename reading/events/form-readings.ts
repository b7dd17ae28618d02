import { splitWords } from '../lexicon/split-words.ts';
import { type FormPattern, formsOf, type VerbForm } from '../lexicon/verb-forms.ts';
import type { EventTable } from './event-table.ts';
import { type LemmaSenses, lemmaSenses } from './lemma-senses.ts';
import { lemmasIn, type SensePart } from './lemmas.ts';
import { DEMAND_MODAL } from './word-classes.ts';

/** "Willing" (to), "critical" (of), "readiness" (to), "expulsion" (of) and "must" stand where verbs do. */
export type WordForm = VerbForm | 'adjective' | 'opinion' | 'noun' | 'deed' | 'modal';

/** A reading of a word form. The senses of its verb are made out when a text first has one of its forms. */
export interface FormReading {
  form: WordForm;
  lemma: Lemma;
}

/** What asks and is no modal by its class: "needs to", "have to". */
const MORE_DUTIES = ['need', 'needs', 'needed', 'has', 'have', 'had'];

export class Lemma {
  private made: LemmaSenses | null = null;

  constructor(
    private readonly name: string,
    private readonly parts: readonly SensePart[],
  ) {}

  get senses(): LemmaSenses {
    this.made ??= lemmaSenses(this.name, this.parts);
    return this.made;
  }
}

/** All readings of every form of the lexicon's verbs, and of what stands where verbs do. */
export function formReadings(
  table: EventTable,
  patterns: readonly FormPattern[],
): Map<string, FormReading[]> {
  const readings = new Map<string, FormReading[]>();
  const lists = lemmasIn(table);
  const bases = [...lists.keys()].join(' ');
  let lemma = new Lemma('', []);
  for (const [base, word, form] of formsOf({ bases, patterns: table.patterns }, patterns)) {
    if (form === 'base') {
      lemma = new Lemma(base, lists.get(base) ?? []);
      for (const noun of splitWords(table.deeds[base] ?? ''))
        readingsOf(readings, noun).push({ form: 'deed', lemma });
    }
    readingsOf(readings, word).push({ form, lemma });
  }
  // Before the verbs of the same form: "is prepared to" is no past of "prepare".
  for (const [word, form, parts] of standingForVerbs(table))
    readingsOf(readings, word).unshift({ form, lemma: new Lemma(word, parts) });
  return readings;
}

function readingsOf(readings: Map<string, FormReading[]>, word: string): FormReading[] {
  const known = readings.get(word) ?? [];
  if (known.length === 0) readings.set(word, known);
  return known;
}

type Standing = [word: string, form: WordForm, parts: SensePart[]];

/** What stands where verbs do, with the one sense that it has. */
function standingForVerbs(table: EventTable): Standing[] {
  const modals = table.grammar
    .filter(([wordClass]) => wordClass === DEMAND_MODAL)
    .flatMap(([, words]) => splitWords(words));
  return [
    ...byKind(table.stanceAdjectives, 'adjective', (stance) => [
      ['stances', stance, ''],
      ['lights', 'plan', ''],
    ]),
    ...byKind(table.opinions, 'opinion', (act) => [['acts', act, '']]),
    ...Object.entries(table.stanceNouns).map(
      ([word, stance]): Standing => [word, 'noun', [['stances', stance, '']]],
    ),
    ...[...modals, ...MORE_DUTIES].map((word): Standing => [word, 'modal', [['acts', 'REQUEST', '']]]),
  ];
}

/** Each word of lists by kind. */
function byKind(
  lists: Readonly<Partial<Record<string, string>>>,
  form: WordForm,
  partsOf: (kind: string) => SensePart[],
): Standing[] {
  return Object.entries(lists).flatMap(([kind, list = '']) =>
    list.split(',').map((word): Standing => [word, form, partsOf(kind)]),
  );
}
