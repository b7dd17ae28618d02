import * as chrono from 'chrono-node';

/** chrono-node alone, told the publication date: spans with the first day. */
export function chronoDates(
  text: string,
  published: string | null,
): { start: number; end: number; from: string }[] {
  const reference = published ? new Date(`${published.slice(0, 10)}T12:00:00Z`) : undefined;
  return chrono.en.parse(text, reference ? { instant: reference, timezone: 0 } : undefined).map((found) => ({
    start: found.index,
    end: found.index + found.text.length,
    from: dayOf(found.start),
  }));
}

function dayOf(components: chrono.ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day', digits: number) =>
    String(components.get(name) ?? 1).padStart(digits, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}
