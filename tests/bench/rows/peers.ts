import { SEED } from '../asked-pages.ts';
import type { BenchBrowser } from '../browser/bench-browser.ts';

/** What other engines need for the same articles and the same words; milliseconds and bytes. */
export interface Peers {
  sqlite: { fill: number; cold: number; warm: number };
  minisearch: { bytes: number; warm: number };
  /** null where it would not be done in time. */
  flexsearch: number | null;
}

/** Its adapter writes a record for each word: more articles would take it hours. */
const MOST_FLEXSEARCH = 1_000;

/** Fills the other engines with so many articles, anew, and asks them. */
export async function peersAt(bench: BenchBrowser, size: number, queries: string[][]): Promise<Peers> {
  const request = { seed: SEED, to: size };
  const fill = await bench.call<number>('peers', 'fillSqlite', request);
  const sqlite = await bench.call<{ cold: number; warm: number }>('peers', 'sqlite', { queries });
  const { bytes } = await bench.call<{ bytes: number }>('minisearch', 'fill', request);
  const warm = await bench.call<number>('minisearch', 'related', { queries });
  let flexsearch: number | null = null;
  if (size <= MOST_FLEXSEARCH) {
    await bench.call('peers', 'fillFlexsearch', request);
    flexsearch = await bench.call<number>('peers', 'searchFlexsearch', { queries });
  }
  return { sqlite: { fill, ...sqlite }, minisearch: { bytes, warm }, flexsearch };
}
