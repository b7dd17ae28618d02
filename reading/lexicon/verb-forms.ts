import { splitWords } from './split-words.ts';

/** How a verb form stands in its paradigm; `past` is also the participle. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

/**
 * How a verb makes its forms: parted by blanks, for each form its letter, how many letters of the base fall away, and
 * what comes instead: "S0s P0d I1ing" for "accuse". They are told from the verbs by scripts/write-lexicon.
 */
export type FormPattern = string;

/** Verbs, and the number of the pattern of each (base 36); both parted by blanks. */
export interface VerbList {
  bases: string;
  patterns: string;
}

/** Numbers of patterns are in this base. */
export const RADIX = 36;

export const FORM_LETTERS: Readonly<Record<Exclude<VerbForm, 'base'>, string>> = {
  s: 'S',
  past: 'P',
  ing: 'I',
};

const FORMS = new Map(Object.entries(FORM_LETTERS).map(([form, letter]) => [letter, form as VerbForm]));

interface Ending {
  form: VerbForm;
  cut: number;
  ending: string;
}

/** All forms of the verbs of a list, verb by verb, the base first. */
export function formsOf(
  { bases, patterns }: VerbList,
  known: readonly FormPattern[],
): [base: string, word: string, form: VerbForm][] {
  const endings = known.map(endingsOf);
  const numbers = splitWords(patterns);
  return splitWords(bases).flatMap((base, at) => [
    [base, base, 'base'] as [string, string, VerbForm],
    ...(endings[Number.parseInt(numbers[at] as string, RADIX)] as Ending[]).map(
      ({ form, cut, ending }): [string, string, VerbForm] => [
        base,
        base.slice(0, base.length - cut) + ending,
        form,
      ],
    ),
  ]);
}

function endingsOf(pattern: FormPattern): Ending[] {
  return splitWords(pattern).map((part) => ({
    form: FORMS.get(part.charAt(0)) as VerbForm,
    cut: Number.parseInt(part.charAt(1), RADIX),
    ending: part.slice(2),
  }));
}
