import type { Target } from '../target.ts';

interface Entry {
  /** Loads it and nothing besides: its memory is measured. */
  make: () => Promise<Target>;
  /** The least number of inputs of a full run. */
  cases: number;
  /** As large as its process may grow, Node and all; where nothing stands, most of it is the DOM that tests use. */
  megabytes?: number;
}

/** Every reader of untrusted bytes that is fuzzed. */
export const TARGETS: Record<string, Entry> = {
  pages: { make: async () => (await import('./pages.ts')).pagesTarget(), cases: 1_000 },
  'json-ld': { make: async () => (await import('./pages.ts')).jsonLdTarget(), cases: 1_000 },
  packs: { make: async () => (await import('./packs.ts')).packsTarget(), cases: 10_000, megabytes: 200 },
  imports: {
    make: async () => (await import('./imports.ts')).importsTarget(),
    cases: 10_000,
    megabytes: 200,
  },
  feeds: { make: async () => (await import('./feeds.ts')).feedsTarget(), cases: 1_000 },
  figures: { make: async () => (await import('./texts.ts')).figuresTarget(), cases: 1_000 },
  dates: { make: async () => (await import('./texts.ts')).datesTarget(), cases: 1_000 },
  reading: { make: async () => (await import('./texts.ts')).readingTarget(), cases: 300 },
};
