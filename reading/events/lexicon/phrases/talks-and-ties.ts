import type { EventType } from '../../../types.ts';

/** What states and parties say to and do with each other in friendship. A question mark as in `ACT_VERBS`. */
export const TALKS_AND_TIES: Partial<Record<EventType, string>> = {};
