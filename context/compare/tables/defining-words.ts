/**
 * Words that define what is counted, in rows of alternatives. Two figures whose own words stand on different
 * sides of a row count different things ("confirmed" and "suspected" cases). Matched by stem.
 */
export const DEFINITIONS: readonly (readonly string[])[] = [
  [
    'confirmed definitively verified identified laboratory',
    'suspected possible probable probably likely feared believed presumed',
  ],
  ['annual annually yearly year', 'monthly month', 'quarterly quarter', 'weekly week'],
  ['net', 'gross'],
  ['seriously severely critically serious severe critical', 'slightly lightly minor light'],
  ['cash', 'stock shares'],
  ['core underlying', 'headline'],
  ['sentenced sentence', 'served serve serving parole'],
  ['faces face facing', 'sentenced jailed sentence imprisoned handed'],
  [
    'sought seek seeking asked demanded demand requested request want wants wanted',
    'awarded award won granted got received paid dropped gave given handed jailed imprisoned was-sentenced were-sentenced been-sentenced sentenced-to',
  ],
  ['pledged pledge promised promise', 'delivered paid disbursed received'],
  ['commitments commitment authorised authorized approved', 'payments payment spent'],
  ['charged charges', 'guilty convicted acquitted cleared'],
  ['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter'],
  ['first-half', 'second-half', 'full-year'],
  [
    'captured capturing siphoned siphoning skimmed burned piped',
    'flowing flow gushing leaking leaked spewing escaping spilled spilling',
  ],
  ['direct directly', 'indirect indirectly'],
  ['active current', 'cumulative'],
  ['inside internally', 'abroad overseas outside'],
  ['before-tax pretax pre-tax', 'after-tax post-tax'],
  ['including', 'excluding'],
  ['season year month week', 'career lifetime'],
  ['planned target targeted plans', 'actual actually'],
  ['collected recovered retrieved counted', 'estimated estimate total believed feared'],
];

/** As `DEFINITIONS`, for shares and votes alone: elsewhere "for" and "official" define nothing. */
export const VOTE_DEFINITIONS: readonly (readonly string[])[] = [
  ['for favour favor backed', 'against opposed rejected voted-down'],
  ['first-round', 'runoff run-off second-round final-round both-rounds'],
  ['poll polls survey opinion', 'counted results result official'],
];
