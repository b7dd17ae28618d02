import type { Span } from '../../../reading/types.ts';
import { ErrorCounts, f1 } from '../measure.ts';

export interface TypedSpan extends Span {
  type: string;
}

/** A document's gold names and the names found. Gold of other types than these is ignored, with what overlaps it. */
export interface ActorsCase {
  gold: TypedSpan[];
  found: TypedSpan[];
}

const TYPES = new Set(['PER', 'ORG', 'LOC']);

export interface ActorsScore {
  typed: number;
  span: number;
  organisations: number;
  errors: ErrorCounts;
}

/** Exact spans, with and without their type, over all documents together. */
export function scoreActors(cases: ActorsCase[]): ActorsScore {
  const errors = new ErrorCounts();
  const count = { gold: 0, found: 0, span: 0, typed: 0 };
  const org = { gold: 0, found: 0, typed: 0 };
  for (const each of cases) {
    const gold = each.gold.filter(({ type }) => TYPES.has(type));
    const ignored = each.gold.filter(({ type }) => !TYPES.has(type));
    const found = each.found.filter((name) => !ignored.some((other) => overlap(name, other)));
    count.gold += gold.length;
    count.found += found.length;
    org.gold += gold.filter(isOrganisation).length;
    org.found += found.filter(isOrganisation).length;
    for (const name of gold) {
      const exact = found.filter(({ start, end }) => start === name.start && end === name.end);
      if (exact.length > 0) count.span++;
      if (exact.some(({ type }) => type === name.type)) {
        count.typed++;
        if (isOrganisation(name)) org.typed++;
      } else errors.add(missKind(name, exact, found));
    }
    for (const name of found)
      if (!gold.some((other) => overlap(name, other))) errors.add(`invented ${name.type}`);
  }
  return {
    typed: f1(count.typed, count.found, count.gold),
    span: f1(count.span, count.found, count.gold),
    organisations: f1(org.typed, org.found, org.gold),
    errors,
  };
}

function missKind(name: TypedSpan, exact: TypedSpan[], found: TypedSpan[]): string {
  if (exact.length > 0) return `${name.type} taken for ${exact[0]?.type}`;
  return found.some((other) => overlap(name, other)) ? `${name.type} cut wrong` : `${name.type} missed`;
}

function isOrganisation({ type }: TypedSpan): boolean {
  return type === 'ORG';
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
