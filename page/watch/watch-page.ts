/** Quiet time after a change before the page is looked at again. */
const SETTLE_MS = 500;
/** A page that never stops changing is looked at no more often than this. */
const SCANS_A_MINUTE = 5;
const MINUTE_MS = 60_000;

/**
 * Calls `scan` when there may be something new to read: at once, when late content has settled,
 * after in-page navigation, and when the page comes back from the back/forward cache.
 */
export function watchPage(
  window: Window,
  { scan, isOurs }: { scan: () => void; isOurs: (node: Node) => boolean },
  signal: AbortSignal,
): void {
  let address = window.location.href;
  let scans: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    scans = scans.filter((at) => at > performance.now() - MINUTE_MS);
    if (window.location.href !== address) {
      address = window.location.href;
      scans = [];
    }
    const oldest = scans[0];
    if (scans.length >= SCANS_A_MINUTE && oldest !== undefined) {
      later(oldest + MINUTE_MS - performance.now());
      return;
    }
    scans.push(performance.now());
    scan();
  }

  function later(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  }

  const observer = new MutationObserver((records) => {
    const theirs = records.some((record) => ![...record.addedNodes, ...record.removedNodes].every(isOurs));
    if (theirs || window.location.href !== address) later(SETTLE_MS);
  });
  observer.observe(window.document, { childList: true, subtree: true });
  window.addEventListener('popstate', () => later(SETTLE_MS), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && look(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
