import type { PageBlock } from '../text-blocks.ts';
import { isoDate } from './iso-date.ts';

/** How many blocks before and after the headline are read, and how long a line with a date is. */
const REACH_BEFORE = 5;
const REACH_AFTER = 15;
const LONGEST_LINE = 200;
/** "4 March 2025", "March 4, 2025", "2025-03-04"; months are checked by `isoDate`. */
const DATES = [
  /\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}\b/i,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, \d{4}\b/i,
  /\b\d{4}-\d{2}-\d{2}\b/,
];

/** The date that the page shows beside its headline, for pages that state it nowhere else. */
export function visibleDate(blocks: PageBlock[], headline: PageBlock | null): string | null {
  if (!headline) return null;
  const at = blocks.indexOf(headline);
  for (const { text } of blocks.slice(Math.max(0, at - REACH_BEFORE), at + REACH_AFTER)) {
    if (text.length > LONGEST_LINE) continue;
    for (const pattern of DATES) {
      const found = pattern.exec(text);
      const date = found && isoDate(found[0]);
      if (date) return date;
    }
  }
  return null;
}
