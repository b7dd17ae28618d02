import { rateLimit } from './rate-limit.ts';

/** Quiet time after a change before the page is looked at again. */
const SETTLE_MS = 500;
/** A page that never comes to rest is not waited for any longer than this. */
const RESTLESS_MS = 3000;
const MINUTE_MS = 60_000;
/** A page that never stops changing is looked at no more often than this. */
const SCANS_A_MINUTE = 5;
/** Each address may be looked at so often, but all that a page goes through no more often than this. */
const SCANS_A_MINUTE_IN_ALL = 20;

/**
 * Calls `scan` when there may be something new to read: at once, when late content has settled,
 * and after in-page navigation.
 */
export function watchPage(
  window: Window,
  { scan, isOurs }: { scan: () => void; isOurs: (node: Node) => boolean },
  signal: AbortSignal,
): void {
  const limitInAll = rateLimit(SCANS_A_MINUTE_IN_ALL, MINUTE_MS);
  let limitHere = rateLimit(SCANS_A_MINUTE, MINUTE_MS);
  let address = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change was seen that no look has followed yet. */
  let restlessSince: number | null = null;

  function look(): void {
    const now = performance.now();
    restlessSince = null;
    if (window.location.href !== address) {
      address = window.location.href;
      limitHere = rateLimit(SCANS_A_MINUTE, MINUTE_MS);
    }
    const wait = Math.max(limitHere.wait(now), limitInAll.wait(now));
    if (wait > 0) {
      later(wait);
      return;
    }
    clearTimeout(timer);
    limitHere.count(now);
    limitInAll.count(now);
    scan();
  }

  function later(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  }

  function changed(): void {
    const now = performance.now();
    restlessSince ??= now;
    later(Math.max(0, Math.min(SETTLE_MS, restlessSince + RESTLESS_MS - now)));
  }

  const observer = new MutationObserver((records) => {
    const theirs = records.some((record) => ![...record.addedNodes, ...record.removedNodes].every(isOurs));
    if (theirs || window.location.href !== address) changed();
  });
  observer.observe(window.document, { childList: true, subtree: true });
  window.addEventListener('popstate', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
