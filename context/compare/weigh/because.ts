import type { VerdictKind } from '../../types.ts';
import type { Facets } from '../facets.ts';
import type { Because } from '../judgement.ts';
import type { Links } from '../links.ts';

/** Which link best explains a verdict that the weighing found: the first that breaks, or how the values stand. */
export function becauseOf(verdict: VerdictKind, a: Facets, b: Facets, links: Links): Because {
  if (verdict === 'agree') return links.values === 'equal' ? 'sameValue' : 'compatible';
  if (verdict === 'conflict') return 'excluded';
  if (verdict === 'update') return 'laterCount';
  return verdict === 'unrelated' ? becauseUnrelated(links) : becauseOtherScope(a, b, links);
}

function becauseUnrelated({ dimension, causes, happenings, counted, times, names }: Links): Because {
  if (!dimension) return 'otherDimension';
  if (causes === 'different' || happenings === 'different') return 'otherCause';
  if (counted === 'other' || counted === 'unknown') return 'otherThing';
  if (times.order === 'apart') return 'otherTime';
  return names === 'different' ? 'otherOwner' : 'otherThing';
}

function becauseOtherScope(a: Facets, b: Facets, links: Links): Because {
  if (links.places === 'different' || links.places === 'contained') return 'otherPlace';
  if (!links.definition || !links.rates) return 'otherDefinition';
  if (a.scope.partial !== b.scope.partial) return 'part';
  if (links.times.periods || links.times.newer !== null) return 'otherTime';
  if (links.owners === 'different' || links.subjects === 'different' || links.names === 'different')
    return 'otherOwner';
  return 'otherOutcome';
}
