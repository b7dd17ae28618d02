/** How many lines further each key leads; `columns`: how many stand beside one another. */
export function stepOf(key: string, columns = 1): number {
  const beside = columns > 1;
  if (key === 'j' || (key === 'ArrowRight' && beside)) return 1;
  if (key === 'k' || (key === 'ArrowLeft' && beside)) return -1;
  if (key === 'ArrowDown') return columns;
  return key === 'ArrowUp' ? -columns : 0;
}

/** To the first button of another line; from elsewhere, to the first line. False: there is none. */
export function goBy(step: number, target: Element): boolean {
  const lines = [...document.querySelectorAll('.sl-saved-item')];
  const here = lines.indexOf(target.closest('.sl-saved-item') ?? target);
  const next = lines[here === -1 ? 0 : here + step];
  next?.querySelector<HTMLElement>('button')?.focus();
  return next !== undefined;
}

/** The page whose line has the focus. */
export function pageAt(target: Element): string | null {
  return target.closest<HTMLElement>('.sl-saved-item')?.dataset.id ?? null;
}
