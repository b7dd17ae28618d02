/** How long our frame must have been wholly visible before a click in it counts. */
const LONG_ENOUGH_MS = 500;

/** IntersectionObserver v2, which TypeScript does not know yet. */
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/**
 * Watches whether the browser itself vouches that this document is visible: nothing over it, no transparency, no transform.
 * The answer is null where the browser cannot tell (Firefox); then nothing may be written from inside a page.
 */
export function vouchedVisibility(): (() => boolean) | null {
  let since: number | null = null;
  let known = false;
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const visible = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible === true;
    known = true;
    if (!visible) since = null;
    else since ??= performance.now();
  }, options as IntersectionObserverInit);
  observer.observe(document.documentElement);
  return () =>
    known &&
    since !== null &&
    performance.now() - since >= LONG_ENOUGH_MS &&
    navigator.userActivation.isActive;
}
