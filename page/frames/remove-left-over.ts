/** Firefox alone shows closed roots to extensions. */
type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away the frames of an earlier version of the extension (`origin`: how the addresses of ours begin).
 * Firefox ends its scripts without a word when it is updated, and leaves what they put into pages; elsewhere they go by themselves.
 */
export function removeLeftOver(document: Document, origin: string): void {
  for (const element of [...document.documentElement.children] as FirefoxElement[]) {
    const frame = element.openOrClosedShadowRoot?.querySelector('iframe');
    if (frame?.src.startsWith(origin)) element.remove();
  }
}
