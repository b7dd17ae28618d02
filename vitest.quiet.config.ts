import { defineConfig } from 'vitest/config';
import endToEnd from './vitest.e2e.config.ts';

const MINUTES = Number(process.env.SIDELIGHT_QUIET_MINUTES ?? 30);

/** Use of the extension for half an hour in each browser, with every request counted. `npm run test:quiet`. */
export default defineConfig({
  test: {
    ...endToEnd.test,
    include: ['tests/e2e/quiet.test.ts'],
    env: { SIDELIGHT_QUIET_MINUTES: String(MINUTES) },
    testTimeout: (MINUTES + 5) * 60_000,
  },
});
