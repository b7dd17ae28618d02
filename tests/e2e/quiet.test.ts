import { describe, expect, it } from 'vitest';
import { requestsOf } from '../quiet/requests-of.ts';
import { ROUND } from '../quiet/use.ts';
import { KINDS } from './driver/test-browser.ts';

/** One round of use, unless minutes are given. */
const MINUTES = Number(process.env.SIDELIGHT_QUIET_MINUTES ?? 0);

describe.each(KINDS)('quiet in %s', (kind) => {
  it('asks nobody for anything while a reader reads, hovers, saves, searches and throws away', async () => {
    const { rounds, pages, others, makers } = await requestsOf(kind, MINUTES);
    console.log(
      `${kind}: ${rounds} rounds of use, ${pages} requests for the pages themselves, ${others.length} others` +
        ` (the browser asked its makers: ${makers.join(', ') || 'nobody'})`,
    );
    expect(pages).toBe(rounds * ROUND.length);
    expect(others).toEqual([]);
  });
});
