import { defineConfig } from 'vitest/config';
import endToEnd from './vitest.e2e.config.ts';

/** Hostile pages: every variant in both browsers. `npm run test:hostile`. */
export default defineConfig({
  // The trap's own looks at ten megabytes take longer than a minute.
  test: { ...endToEnd.test, include: ['tests/hostile/**/*.test.ts'], testTimeout: 180_000 },
});
