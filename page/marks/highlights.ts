/** The page can list these; they say no more than "a name stands here". */
const NAMES = 'sidelight-name';
const FLASH = 'sidelight-flash';
const FLASH_MS = 1600;

/** Style of the marks, inserted by the browser rather than into the page's own documents. On paper there are none. */
export const MARK_STYLE = `
@media not print {
  ::highlight(${NAMES}) {
    text-decoration: underline dotted 1px color-mix(in srgb, currentColor 55%, transparent);
  }
  ::highlight(${FLASH}) {
    background-color: rgb(255 206 84 / 60%);
  }
}`;

/** Marks every name, replacing earlier marks. Changes no node of the page. */
export function paintNames(ranges: Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(NAMES, new Highlight(...ranges));
  else CSS.highlights.delete(NAMES);
}

/** Takes all marks away. */
export function clearMarks(): void {
  CSS.highlights.delete(NAMES);
  CSS.highlights.delete(FLASH);
}

/** Scrolls to a place in the text and lets it light up for a moment. */
export function flash(ranges: Range[], signal: AbortSignal): void {
  const first = ranges[0];
  if (!first) return;
  const box = first.getBoundingClientRect();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight / 3, behavior: still ? 'instant' : 'smooth' });
  const light = new Highlight(...ranges);
  CSS.highlights.set(FLASH, light);
  // A second flash within the moment is not cut short by the end of the first.
  const end = () => CSS.highlights.get(FLASH) === light && CSS.highlights.delete(FLASH);
  const timer = setTimeout(end, FLASH_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
