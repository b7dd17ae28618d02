import type { EventType } from '../../../types.ts';

/** What is said against others, and done in the street against them. A question mark as in `ACT_VERBS`. */
export const WORDS_AGAINST: Partial<Record<EventType, string>> = {};
