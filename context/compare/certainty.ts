import type { Facets } from './facets.ts';
import type { Links } from './links.ts';

/** What each kind of evidence adds to the certainty that the right two figures were compared. */
const EVIDENCE = {
  counted: { same: 0.25, part: 0.15, near: 0.15, kin: 0.2, unknown: 0, other: 0.25 },
  places: { same: 0.25, contained: 0.15, different: 0.2, unknown: 0.05 },
  order: { same: 0.15, earlier: 0.1, later: 0.1, apart: 0.15, unknown: 0 },
  causes: 0.1,
  names: 0.15,
  noun: 0.1,
} as const;

/** 0–1: how much the two passages give to compare by. Silence is no evidence. */
export function certaintyOf(a: Facets, b: Facets, links: Links): number {
  const named = a.counted.noun !== null && b.counted.noun !== null;
  return (
    EVIDENCE.counted[links.counted] +
    EVIDENCE.places[links.places] +
    EVIDENCE.order[links.times.order] +
    (shares(a.causes, b.causes) ? EVIDENCE.causes : 0) +
    (shares(a.names, b.names) ? EVIDENCE.names : 0) +
    (named ? EVIDENCE.noun : 0)
  );
}

function shares<T>(a: Set<T>, b: Set<T>): boolean {
  return [...a].some((one) => b.has(one));
}
