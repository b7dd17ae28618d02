import type { EventType } from '../../../types.ts';

/** What is given, asked for, looked into, given up and taken back. A question mark as in `ACT_VERBS`. */
export const HELP_AND_YIELDING: Partial<Record<EventType, string>> = {};
