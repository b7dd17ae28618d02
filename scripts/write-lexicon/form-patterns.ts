import { FORM_LETTERS, RADIX, type VerbForm, type VerbList } from '../../reading/lexicon/verb-forms.ts';
import { verbForms } from './inflect.ts';
import { IRREGULAR } from './irregular-verbs.ts';

/** The patterns by which verbs make their forms, numbered as they are met. */
export class FormPatterns {
  private readonly numbers = new Map<string, number>();

  /** All patterns met, by their number. */
  get all(): string[] {
    return [...this.numbers.keys()];
  }

  /** Verbs with their patterns. */
  listOf(bases: readonly string[]): VerbList {
    return {
      bases: bases.join(' '),
      patterns: bases.map((base) => this.numberOf(base).toString(RADIX)).join(' '),
    };
  }

  private numberOf(base: string): number {
    const pattern = patternOf(base);
    const number = this.numbers.get(pattern) ?? this.numbers.size;
    this.numbers.set(pattern, number);
    return number;
  }
}

function patternOf(base: string): string {
  const [, ...forms] = verbForms(base, IRREGULAR);
  return forms.map(([word, form]) => endingOf(base, word, form as Exclude<VerbForm, 'base'>)).join(' ');
}

function endingOf(base: string, word: string, form: Exclude<VerbForm, 'base'>): string {
  let same = 0;
  while (same < base.length && base[same] === word[same]) same++;
  return FORM_LETTERS[form] + (base.length - same).toString(RADIX) + word.slice(same);
}
