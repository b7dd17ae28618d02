import type { VerdictKind } from '../types.ts';

/** Which link of the chain decided. */
export type Because =
  | 'otherDimension'
  | 'otherThing'
  | 'otherCause'
  | 'otherOutcome'
  | 'otherOwner'
  | 'otherPlace'
  | 'otherTime'
  | 'otherDefinition'
  | 'part'
  | 'period'
  | 'sameValue'
  | 'compatible'
  | 'laterCount'
  | 'denied'
  | 'planned'
  | 'excluded';

export interface Judgement {
  verdict: VerdictKind;
  because: Because;
}

export function say(verdict: VerdictKind, because: Because): Judgement {
  return { verdict, because };
}
