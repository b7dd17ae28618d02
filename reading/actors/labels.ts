/**
 * The tagger's labels: O, and for each kind of name Beginning, Inside, Last and Unit (a name of one token).
 * Label = 1 + kind × 4 + part.
 */
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;
export const LABELS = 13;

export const PERSON = 0;
export const ORGANISATION = 1;
export const LOCATION = 2;
/** Nationalities; no label of the tagger, which was not taught them. */
export const GROUP = 3;

/** Can a name go on from `label` to the next token? (Begin and Inside must; the others must not.) */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) < LAST;
}

/** May `next` follow `label`? An open name goes on with its own kind; after a closed one anything may begin. */
export function mayFollow(label: number, next: number): boolean {
  const continues = next !== OUTSIDE && (((next - 1) & 3) === INSIDE || ((next - 1) & 3) === LAST);
  if (!isOpen(label)) return !continues;
  return continues && (label - 1) >> 2 === (next - 1) >> 2;
}
