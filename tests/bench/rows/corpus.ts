import type { Article, Reading } from '../../../reading/types.ts';
import { askedPages, SEED } from '../asked-pages.ts';
import type { BenchBrowser } from '../browser/bench-browser.ts';
import { median } from '../clock.ts';
import type { GrowthPoint } from '../draw-growth.ts';
import { type Row, rowOf } from '../row.ts';
import type { AskedPage } from '../subjects/index/asked.ts';
import type { Filled } from '../subjects/index/fill.ts';
import { type Peers, peersAt } from './peers.ts';

const WAKES = 7;
const ROUNDS = 3;
const MEGABYTE = 1_000_000;
const SMALL =
  'in a small corpus most of it is what would be shared by a large one: each key’s beginning, counters, articles that are not filed yet';
const READS_ARTICLES =
  'the peers answer with numbers; ours reads about 75 lists for 60 words and all names, then 80 whole articles, a request to the browser each';
const IN_MEMORY =
  'it holds its whole index in memory, which grows with the corpus; ours holds none of it, and the goal is for 100,000 articles';

/** A corpus in the browser's database as it grows, beside engines that hold the same articles. */
export async function corpusRows(
  bench: BenchBrowser,
  read: (article: Article) => Reading,
  sizes: number[],
): Promise<{ rows: Row[]; growth: GrowthPoint[] }> {
  const pages = askedPages(read);
  const rows: Row[] = [];
  const growth: GrowthPoint[] = [];
  let from = 0;
  let seeded = 0;
  for (const size of sizes) {
    const filled = await bench.call<Filled>('index', 'fill', { seed: SEED, from, to: size });
    from = size;
    seeded += filled.time;
    const added = await bench.call<Added>('index', 'addOne', { pages });
    const context = await contextTime(bench, pages);
    const related = await bench.call<Related>('index', 'related', { pages });
    const point = { articles: size, context, related: related.read };
    growth.push(point);
    const { queries, peers } = await peersBeside(bench, pages, size);
    rows.push(
      ...seedRows(size, seeded, filled, peers),
      ...(await sizeRows(bench, size, peers)),
      ...addRows(size, added),
      ...(await relatedRows(bench, pages, queries, size, related, peers)),
      ...contextRows(point, await heldBytes(bench, pages)),
    );
  }
  return { rows: [...rows, ...growthRows(growth)], growth };
}

/** Milliseconds: by the index alone, and with the articles read. */
interface Related {
  found: number;
  read: number;
}

interface Added {
  indexed: number;
  alone: number;
}

async function peersBeside(bench: BenchBrowser, pages: AskedPage[], size: number) {
  const queries = await bench.call<string[][]>('index', 'queries', { pages });
  return { queries, peers: await peersAt(bench, size, queries) };
}

function seedRows(size: number, value: number, { firstAnswer, slowestAnswer }: Filled, peers: Peers): Row[] {
  const goal = size === 10_000 ? { ratio: 0.5 } : undefined;
  return [
    rowOf({
      name: `seed ${size} articles`,
      value: value / 1_000,
      unit: 's',
      peer: { name: 'SQLite FTS5’s index', value: peers.sqlite.fill / 1_000 },
      ...(goal ? { most: goal } : {}),
      why: 'theirs is a text and its words; ours are whole articles, their names, events and quantities as well, by requests to the browser instead of a file of its own',
    }),
    rowOf({ name: `seed ${size}: first answer`, value: firstAnswer, unit: 'ms', most: { value: 1_000 } }),
    rowOf({ name: `seed ${size}: slowest answer meanwhile`, value: slowestAnswer, unit: 'ms' }),
  ];
}

async function sizeRows(bench: BenchBrowser, size: number, { minisearch }: Peers): Promise<Row[]> {
  const { bytes, articles } = await bench.call<{ bytes: number; articles: number }>('index', 'bytes');
  const index = { name: `index of ${size} articles, an article`, value: bytes / articles, unit: 'bytes' };
  return [
    rowOf({ ...index, most: { value: 350 }, why: SMALL }),
    rowOf({
      ...index,
      peer: { name: 'minisearch as JSON', value: minisearch.bytes / size },
      most: { ratio: 0.15 },
      why: SMALL,
    }),
  ];
}

function addRows(size: number, { indexed, alone }: Added): Row[] {
  return [
    rowOf({
      name: `add an article to ${size}: index work`,
      value: indexed - alone,
      unit: 'ms',
      peer: { name: 'the article’s record alone', value: alone },
      most: { value: 2 },
    }),
  ];
}

async function relatedRows(
  bench: BenchBrowser,
  pages: AskedPage[],
  queries: string[][],
  size: number,
  { found, read }: Related,
  peers: Peers,
): Promise<Row[]> {
  const [echo = Number.NaN, ours = Number.NaN, minisearch = Number.NaN] = await bench.wakeTimes(
    [
      await bench.woken('echo', {}),
      await bench.woken('index', { what: 'candidates', page: pages[0] }),
      await bench.woken('minisearch', { words: queries[0] }),
    ],
    WAKES,
  );
  const wake = { name: `wake → related, ${size} articles`, value: ours, unit: 'ms' };
  const alone = { name: `related, warm, ${size} articles: numbers alone`, value: found, unit: 'ms' };
  const warm = { name: `related, warm, ${size} articles: articles read`, value: read, unit: 'ms' };
  return [
    rowOf({ ...wake, peer: { name: 'wake and echo', value: echo }, most: { ratio: 2 }, why: READS_ARTICLES }),
    rowOf({
      ...wake,
      peer: { name: 'SQLite FTS5 in OPFS', value: peers.sqlite.cold },
      most: { ratio: 0.1 },
      why: READS_ARTICLES,
    }),
    rowOf({
      ...wake,
      peer: { name: 'minisearch', value: minisearch },
      most: { ratio: 0.01 },
      why: IN_MEMORY,
    }),
    rowOf({
      ...warm,
      peer: { name: 'minisearch, 30 words, numbers alone', value: peers.minisearch.warm },
      most: { ratio: 0.2 },
      why: IN_MEMORY,
    }),
    ...[
      { name: 'minisearch, 30 words', value: peers.minisearch.warm },
      { name: 'SQLite FTS5, 30 words', value: peers.sqlite.warm },
      ...(peers.flexsearch === null ? [] : [{ name: 'flexsearch, 30 words', value: peers.flexsearch }]),
    ].map((peer) => rowOf({ ...alone, peer })),
  ];
}

function contextRows({ articles, context }: GrowthPoint, heap: number): Row[] {
  return [
    rowOf({
      name: `context, warm, ${articles} articles`,
      value: context,
      unit: 'ms',
      most: { value: 30 },
      why: 'a third waits for some two hundred records of the browser’s database, the rest links names and compares figures',
    }),
    rowOf({
      name: `worker’s memory, ${articles} articles`,
      value: heap / MEGABYTE,
      unit: 'MB',
      most: { value: 64 },
    }),
  ];
}

/** Time may grow as the logarithm of the number of articles does. */
function growthRows(growth: GrowthPoint[]): Row[] {
  const [first, ...larger] = growth;
  if (!first) return [];
  return larger.map(({ articles, context }) =>
    rowOf({
      name: `context, from ${first.articles} to ${articles} articles`,
      value: context,
      unit: 'ms',
      peer: { name: `${first.articles} articles`, value: first.context },
      most: { ratio: Math.round((100 * Math.log(articles)) / Math.log(first.articles)) / 100 },
    }),
  );
}

/** Milliseconds for a whole context in the worker, warm: the middle one of several stories. */
async function contextTime(bench: BenchBrowser, pages: AskedPage[]): Promise<number> {
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round++)
    for (const page of pages) {
      const { answer } = await bench.ask('index', { what: 'context', page });
      if (round >= 0) times.push((answer as { time: number }).time);
    }
  return median(times);
}

/** Asked once more before: while the other engines were, its worker may have been stopped. */
async function heldBytes(bench: BenchBrowser, [page]: AskedPage[]): Promise<number> {
  await bench.ask('index', { what: 'context', page });
  const { origin } = await bench.subject('index');
  return bench.workerHeap(origin);
}
