/** Year, month and day of an ISO date, as many as it has; empty for anything else. */
export function dateParts(iso: string): string[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  return [year, month, day].filter((part) => part !== undefined);
}
