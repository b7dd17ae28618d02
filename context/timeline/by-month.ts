/** Articles a month, oldest first. @param months one for each article (`2025-04`); empty where it has no date */
export function byMonth(months: string[]): { month: string; articles: number }[] {
  const counts = new Map<string, number>();
  for (const month of months) if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts]
    .map(([month, articles]) => ({ month, articles }))
    .sort((a, b) => a.month.localeCompare(b.month));
}
