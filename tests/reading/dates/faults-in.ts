import type { DateMention } from '../../../reading/types.ts';

/** What is wrong with the dates of a text: nothing, for any text. */
export function faultsIn(dates: readonly DateMention[], text: string): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const date of dates) {
    if (date.start < end || date.end <= date.start) faults.push('out of order');
    if (date.text !== text.slice(date.start, date.end)) faults.push('not the words of the text');
    if (date.from > date.to) faults.push('ends before it begins');
    for (const day of [date.from, date.to])
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) faults.push(`no day: ${day}`);
    end = date.end;
  }
  return faults;
}
