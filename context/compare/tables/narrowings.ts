/**
 * Words that narrow what is counted, by what they narrow it by; words of one row say much the same of it.
 * Who they are is no matter of this table: the parts of people are in the word lists.
 */
export const NARROWINGS: Readonly<Record<string, readonly string[]>> = {
  severity: [
    'seriously badly critically severely gravely serious critical severe grave threatening intensive',
    'slightly lightly minor light superficial',
  ],
  care: ['hospital hospitalised hospitalized admitted ward clinic treated treatment', 'discharged home'],
  certainty: [
    'confirmed identified verified named laboratory',
    'missing unaccounted trapped buried',
    'feared suspected presumed believed probable',
  ],
  stage: ['planned plans planning due', 'offered pledged promised', 'paid delivered spent received'],
  court: [
    'charged indicted',
    'convicted guilty sentenced jailed',
    'released freed bailed bail',
    'remain remained still',
  ],
};
