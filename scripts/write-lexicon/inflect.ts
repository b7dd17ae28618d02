import type { VerbForm } from '../../reading/lexicon/verb-forms.ts';

/** Verbs of two syllables and more in -l, which double it on one side of the Atlantic: "signaled", "initialled". */
const BRITISH = /[aeiou][^aeiou]+[aeiou]{1,2}l$/;

/** All forms of an English verb, from its base; `irregular` has the pasts that go by no rule. */
export function verbForms(base: string, irregular: Record<string, string>): [string, VerbForm][] {
  const known = irregular[base];
  const pasts = known?.split(' ') ?? [`${stemFor(base)}ed`];
  if (!known && BRITISH.test(base)) pasts.push(`${base}led`);
  return [
    [base, 'base'],
    [base === 'have' ? 'has' : withS(base), 's'],
    ...pasts.map((past): [string, VerbForm] => [past, 'past']),
    [`${gerundStem(base, pasts[0] ?? '', known !== undefined)}ing`, 'ing'],
    ...(!known && BRITISH.test(base) ? [[`${base}ling`, 'ing'] as [string, VerbForm]] : []),
  ];
}

/** The plural of a noun, by rule; `-man` and `-person` aside, news nouns follow it. */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) || word === 'go' || word === 'veto' ? `${word}es` : `${word}s`;
}

/** What "-ed" is added to: "accuse" → "accus", "deny" → "deni". */
function stemFor(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1);
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
}

/** What "-ing" is added to: "ban" → "bann", "agree" → "agree", "die" → "dy". */
function gerundStem(base: string, past: string, isIrregular: boolean): string {
  if (doubles(base, past, isIrregular)) return base + base.slice(-1);
  return /(?:ee|ye|oe)$/.test(base) ? base : stemFor(base).replace(/i$/, 'y');
}

/** Whether the last consonant doubles before "-ing": told from the past ("banned"), or a short irregular verb. */
function doubles(base: string, past: string, isIrregular: boolean): boolean {
  if (past === `${base}${base.slice(-1)}ed`) return true;
  return isIrregular && /^(?:qu|[^aeiou])*[aeiou][bdgmnpt]$/.test(base);
}
