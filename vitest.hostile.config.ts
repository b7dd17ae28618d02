import { defineConfig } from 'vitest/config';
import endToEnd from './vitest.e2e.config.ts';

/** Hostile pages: every variant in both browsers. `npm run test:hostile`. */
export default defineConfig({ test: { ...endToEnd.test, include: ['tests/hostile/**/*.test.ts'] } });
