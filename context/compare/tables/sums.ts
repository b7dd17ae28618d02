/** What follows is of those before. */
export const PART_OF = /\b(?:of (?:them|whom|which)|including|among)\b/;

/** Besides those told of before. */
export const OTHERS = /\b(?:others?|another|more)\b/;
