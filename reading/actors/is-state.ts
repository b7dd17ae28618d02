import type { Token } from '../tokens.ts';
import { STATES } from '../word-joints.ts';

const INITIALS = new Set('N.Y. N.J. N.C. S.C. N.D. S.D. N.H. N.M. R.I. D.C. W.Va. B.C.'.split(' '));

/** "San Mateo, Calif.", "R-Miss.": is token `i` an American state behind a comma or a party? */
export function isState(tokens: readonly Token[], i: number): boolean {
  const before = i > 0 ? tokens[i - 1]?.text : '';
  if (before !== ',' && before !== '-') return false;
  const text = tokens[i]?.text ?? '';
  return INITIALS.has(text) || (text.endsWith('.') && STATES.has(text.slice(0, -1)));
}
