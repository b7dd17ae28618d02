import { FRACTIONS, SCALES, TENS, UNITS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';

/** Words at which a quantity can begin without digits. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...'half a an several few many no nobody'.split(' '),
]);

/** Words that give a quantity away; "a", "an" and "no" do not by themselves. */
const TELLING: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  'dozen',
  'no',
  'nobody',
]);

/** Cheap look at a token: may a quantity stand here? */
export function startsNumber(token: string): boolean {
  const { length } = token;
  if (length === 1) return token.charCodeAt(0) > 127 && VULGAR_FRACTIONS.has(token);
  if (length > 40) return false;
  const lower = token.toLowerCase();
  if (TELLING.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (TELLING.has(lower.slice(0, hyphen)) || TELLING.has(lower.slice(hyphen + 1)));
}
