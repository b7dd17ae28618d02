import type { Text } from '../text.tsx';

/** From one day to another, in words; one day where both are the same. */
export function dateSpan(first: string, last: string, text: Text): string {
  const [from, to] = [text.date(first), text.date(last)];
  return from === to ? from : text.t('dateRange', from, to);
}
