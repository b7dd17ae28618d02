import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataFolder } from './data-folder.ts';
import { loadEngine } from './engine.ts';
import type { SetResult } from './measure.ts';
import { actorsSet } from './sets/actors.ts';
import { contextSet } from './sets/context.ts';
import { eventsSet } from './sets/events.ts';
import { figuresSet } from './sets/figures.ts';
import { heldOutSet } from './sets/held-out.ts';
import { pagesSet } from './sets/pages.ts';
import { pairsSet } from './sets/pairs.ts';
import { relatedSet } from './sets/related.ts';
import { seedsSet } from './sets/seeds.ts';
import { sizeSet } from './sets/size.ts';
import { speedSet } from './sets/speed.ts';
import { writtenSet } from './sets/written.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, only: { type: 'string' } },
});
const data = new DataFolder(values.data ?? fileURLToPath(new URL('../../../shared/eval/', import.meta.url)));
if (!data.exists) {
  console.log(
    `There is no evaluation data at ${data.path}, so nothing was scored. Name another folder with --data DIR.`,
  );
  process.exit(0);
}

/** Kinds of errors that are told one by one. */
const MOST_KINDS = 16;

const seeds = new DataFolder(join(data.path, '..', 'seeds'));
const read = await loadEngine();
const sets: Record<string, { needs: string | null; run: () => SetResult | Promise<SetResult> }> = {
  actors: { needs: 'actors/docs.jsonl', run: () => actorsSet(data, read) },
  figures: { needs: 'figures/extraction.jsonl', run: () => figuresSet(data, read) },
  events: { needs: 'events/sentences.jsonl', run: () => eventsSet(data, read) },
  pages: { needs: 'pages/index.jsonl', run: () => pagesSet(data) },
  related: { needs: 'related/docs.jsonl', run: () => relatedSet(data, read) },
  pairs: { needs: 'figures/pairs.jsonl', run: () => pairsSet(data, read) },
  'held-out': { needs: null, run: () => heldOutSet(read) },
  written: { needs: null, run: () => writtenSet(read) },
  context: { needs: null, run: () => contextSet(read) },
  seeds: { needs: null, run: () => seedsSet(seeds, read) },
  speed: { needs: 'actors/docs.jsonl', run: () => speedSet(data, read) },
  size: { needs: null, run: () => sizeSet() },
};

const results: { name: string; result: SetResult }[] = [];
for (const [name, { needs, run }] of Object.entries(sets)) {
  if (values.only && !values.only.split(',').includes(name)) continue;
  if (needs !== null && !data.has(needs)) console.error(`${name}: ${needs} is absent, left out`);
  else results.push({ name, result: await run() });
}

console.log(table(results.flatMap(({ result }) => result.measures)));
console.log('\nErrors by kind');
for (const { name, result } of results) {
  const kinds = Object.entries(result.errors).sort((a, b) => b[1] - a[1]);
  if (kinds.length === 0) continue;
  const shown = kinds.slice(0, MOST_KINDS).map(([kind, times]) => `${kind} ${times}`);
  const rest = kinds.slice(MOST_KINDS).reduce((sum, [, times]) => sum + times, 0);
  console.log(`  ${name}: ${[...shown, ...(rest > 0 ? [`others ${rest}`] : [])].join(' · ')}`);
}
