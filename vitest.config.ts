import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/hostile/**'],
    setupFiles: ['fake-indexeddb/auto'],
    // One module graph for all files: each leaves no state behind. Twice as fast.
    isolate: false,
    // A loaded machine is no failure.
    testTimeout: 60_000,
  },
});
