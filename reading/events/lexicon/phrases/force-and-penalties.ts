import type { EventType } from '../../../types.ts';

/** What is done to others by force or by law. A question mark as in `ACT_VERBS`. */
export const FORCE_AND_PENALTIES: Partial<Record<EventType, string>> = {};
