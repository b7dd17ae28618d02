/** The marks that end a phrase. */
export const MARKS = new Set([',', ';', ':', '.', '"', '“', '”', '(', ')', '—', '–', '?', '!', '[', ']']);
