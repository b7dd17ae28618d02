import { isPart } from '../../../context/compare/conditions.ts';
import type { Facets } from '../../../context/compare/facets.ts';
import { byValue } from '../../../context/compare/kinds.ts';
import type { Links } from '../../../context/compare/links.ts';
import type { VerdictKind } from '../../../context/types.ts';
import type { Interval } from '../baselines/overlapping-numbers.ts';
import type { Measure } from '../measure.ts';

/** A pair of marked figures with everything that was found out about it. */
export interface JudgedPair {
  label: VerdictKind;
  verdict: VerdictKind;
  links: Links;
  sides: [MarkedSide, MarkedSide];
}

interface MarkedSide {
  facets: Facets;
  /** The true value; null where the set gives none. */
  value: Interval | null;
}

/** Pairs that count one quantity: on them no link but the last may break. */
const ONE_QUANTITY: ReadonlySet<VerdictKind> = new Set<VerdictKind>(['agree', 'conflict', 'update']);

/** Each link of the comparison alone, as the share of pairs on which it does right. */
export function linkMeasures(pairs: JudgedPair[]): Measure[] {
  const same = pairs.filter(({ label }) => ONE_QUANTITY.has(label));
  const other = pairs.filter(({ label }) => !ONE_QUANTITY.has(label));
  const sides = pairs.flatMap((pair) => pair.sides).filter(({ value }) => value !== null);
  return [
    measure('value read', share(sides, isRead)),
    measure('one quantity: same thing seen', share(same, sameThing)),
    measure('one quantity: not sent to another place', share(same, samePlace)),
    measure('one quantity: not sent to another time', share(same, sameTime)),
    measure('one quantity: not called a part, or defined otherwise', share(same, sameScope)),
    measure('one quantity: intervals meet or exclude each other', share(same, rightInterval)),
    measure(
      'two quantities: some link breaks',
      share(other, ({ verdict }) => !ONE_QUANTITY.has(verdict)),
    ),
  ];
}

function isRead({ facets: { figure }, value }: MarkedSide): boolean {
  return value !== null && nearly(figure.min, value[0]) && nearly(figure.max, value[1]);
}

function nearly(ours: number | null, gold: number | null): boolean {
  if (ours === null || gold === null) return ours === gold;
  return Math.abs(ours - gold) <= 0.01 * Math.abs(gold);
}

function sameThing({ links: { dimension, counted, causes } }: JudgedPair): boolean {
  return dimension && counted !== 'other' && counted !== 'kin' && causes === 'compatible';
}

function samePlace({ links }: JudgedPair): boolean {
  return links.places !== 'different';
}

function sameTime({ links: { times } }: JudgedPair): boolean {
  return times.order !== 'apart' && !times.periods;
}

function sameScope({ links, sides: [a, b] }: JudgedPair): boolean {
  const [low, high] = byValue(a.facets, b.facets);
  return links.definition && (links.values !== 'excluded' || !isPart(low, high, links));
}

function rightInterval({ label, links }: JudgedPair): boolean {
  return (label === 'agree') === (links.values !== 'excluded');
}

function share<T>(all: T[], right: (one: T) => boolean): number {
  return all.filter(right).length / Math.max(1, all.length);
}

function measure(name: string, ours: number): Measure {
  return { set: 'links alone', name, ours, baseline: null, floor: null, goal: null };
}
