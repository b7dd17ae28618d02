/** Months since year 0 of `2025-04`, so that time between bars is drawn as it was. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
