/** What is known of how the collection was last taken along. */
export interface BackupState {
  /** Copies are put into the downloads folder by themselves. */
  automatic: boolean;
  /** How many pages were kept when the collection was last taken along, whole; 0 for never. */
  pages: number;
  /** ISO instant of that; null for never. */
  at: string | null;
  /** ISO instant of the latest copy; null for never. */
  copied: string | null;
  /** How many pages were kept when the reader last said “not now”. */
  silenced: number;
}

export const NO_BACKUP: BackupState = { automatic: false, pages: 0, at: null, copied: null, silenced: 0 };

/** By so many pages a collection grows before its reader is reminded. */
const GROWTH = 100;

/** By how many pages the collection has grown without being taken along; null where that is not worth a word. */
export function grownBy({ pages, silenced }: BackupState, total: number): number | null {
  const unnoticed = total - Math.max(pages, silenced);
  return unnoticed >= GROWTH ? total - pages : null;
}

/** One copy a day, where there is something to copy. */
export function isCopyDue({ automatic, copied }: BackupState, total: number, now: Date): boolean {
  return automatic && total > 0 && copied?.slice(0, 10) !== now.toISOString().slice(0, 10);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The copy of a day takes the place of the one a week before: the latest seven are there. */
export function copyName(now: Date): string {
  return `Sidelight/backup-${WEEKDAYS[now.getUTCDay()]}.json`;
}
