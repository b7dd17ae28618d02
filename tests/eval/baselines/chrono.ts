import * as chrono from 'chrono-node';
import type { Span } from '../../../reading/types.ts';

export interface ChronoDate extends Span {
  /** First and last day. */
  from: string;
  to: string;
}

/** chrono-node alone, told the publication date. */
export function chronoDates(text: string, published: string | null): ChronoDate[] {
  const instant = published ? new Date(`${published.slice(0, 10)}T12:00:00Z`) : undefined;
  return chrono.en.parse(text, instant ? { instant, timezone: 0 } : undefined).map((found) => ({
    start: found.index,
    end: found.index + found.text.length,
    from: dayOf(found.start),
    to: dayOf(found.end ?? found.start),
  }));
}

function dayOf(components: chrono.ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day', digits: number) =>
    String(components.get(name) ?? 1).padStart(digits, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}
