/** English function words and the commonest words of reporting, folded: they say nothing about the subject. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are as at
  back be because been before being below between both but by
  can cannot could did do does doing don down during each either else etc ever every
  few for from further get gets getting go goes going got had has have having he her here hers him himself his how however
  if in into is it its itself just last least less let like ll
  made make makes making many may me might more most much must my myself
  never next no nor not now of off on once one only onto or other others our out over own
  per put quite rather re really said same say saying says see seen she should since so some still such
  take taken than that the their them themselves then there these they thing things this those though through
  thus to told too took toward towards under until up upon us use used using
  ve very via was way we well went were what when where whether which while who whom whose why will with within without would
  year years yet you your
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  mr mrs ms`.split(/\s+/),
);
