import { expect, it } from 'vitest';
import { killRounds } from '../faults/kill-rounds.ts';
import { inEachBrowser } from './driver/suite.ts';

/** As many as there is time for here; `npm run test:faults` does hundreds. */
const KILLS = 10;

inEachBrowser('a killed browser', (bench) => {
  it('loses nothing that it said was saved', { timeout: 180_000 }, async () => {
    const { acknowledged, lost, faults } = await killRounds(bench.browser.kind, KILLS);
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
    expect(acknowledged).toBeGreaterThan(0);
  });
});
