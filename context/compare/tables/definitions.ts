/**
 * Words that define what is counted, in rows of alternatives. Two figures whose own words stand on different
 * sides of a row count different things ("confirmed" and "suspected" cases). Matched by stem.
 */
export const DEFINITIONS: readonly (readonly string[])[] = [
  [
    'confirmed definitively verified identified laboratory',
    'suspected possible probable probably likely feared believed presumed',
  ],
  ['annual annually yearly', 'monthly month', 'quarterly quarter', 'weekly week', 'daily'],
  ['net', 'gross'],
  ['worst-hit worst hardest'],
  ['seriously severely critically serious severe critical', 'slightly lightly minor light'],
  ['cash', 'stock shares'],
  ['core underlying', 'headline'],
  ['direct directly', 'indirect indirectly'],
  ['active current', 'cumulative'],
  ['registered', 'unregistered'],
  ['permanent full-time', 'part-time temporary'],
  ['before pretax', 'after post-tax'],
  ['including', 'excluding'],
  ['planned target targeted plans', 'actual actually'],
  ['collected recovered retrieved counted', 'estimated estimate total'],
];

/** Said of a part of a greater number; words right before the figure. */
export const PART_BEFORE: ReadonlySet<string> = new Set(
  'another other further additional extra including among besides plus remaining'.split(' '),
);

/** Said of a part of a greater number; words right after the figure. */
export const PART_AFTER =
  /^(?:more|others|other|additional|further|alone|still|remained|remain|apiece|each)$/;

/** Said of a running total. */
export const TOTAL =
  /\b(?:in total|in all|altogether|so far|to date|in the past|over the past|over (?:the )?last|since|overall|total(?:ling|s)?|cumulative|throughout)\b/i;

/** Says itself that an older number is out of date. */
export const UPDATES =
  /\b(?:ros[e]|rises?|risen|rising|climb(?:ed|s|ing)?|jump(?:ed|s)? to|now|updated?|revis(?:ed|es|ing|ion)|up from|down from|raised|lowered|brings?|bringing|brought|increased?|grew to|grown to|swelled|soared|latest|earlier (?:said|reported|put)|previously|initial(?:ly)?|at first|eventual(?:ly)?|final|correct(?:ed|ion))\b/i;

/** Takes a number back. */
export const CORRECTS =
  /\b(?:correct(?:ed|ion|s)|retract(?:ed|s|ion)?|erroneous(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|revis(?:ed|es) (?:down|up)|lowered|not \d[\d,.]* as)\b/i;
