/** How much one example of each verdict counts: the rarer are not to be lost. */
export const CLASS_WEIGHT = { agree: 1, conflict: 1.2, update: 1.6, 'different-scope': 1, unrelated: 2.2 };
