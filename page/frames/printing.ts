/** Calls `tell` when the page is about to be printed, and again when that is done. */
export function whilePrinting(tell: (printing: boolean) => void, signal: AbortSignal): void {
  for (const type of ['beforeprint', 'afterprint'])
    window.addEventListener(type, (event) => event.isTrusted && tell(type === 'beforeprint'), { signal });
}
