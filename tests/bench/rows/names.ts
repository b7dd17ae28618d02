import { articleText } from '../../../reading/article-text.ts';
import type { BenchBrowser } from '../browser/bench-browser.ts';
import { type Row, rowOf } from '../row.ts';
import { benchArticle } from './reading.ts';

const SIZES = [100_000, 1_000_000];
const WORDS = 1_000;
const ROUNDS = 7;
const READS_A_RECORD =
  'the whole table is one record of the browser’s database, and opening the database and fetching it is all there is beside waking';
const MOSTLY_WAKING = 'waking alone is more than a tenth of the Map’s time';

interface Matched {
  loop: number;
  trie: number;
  map: number;
  tables: number[];
}

/** Finding names in a text: warm, and by a worker that was stopped. */
export async function namesRows(bench: BenchBrowser): Promise<Row[]> {
  const text = articleText(benchArticle(WORDS));
  const [few = 0] = SIZES;
  const { loop, trie, map, tables } = await bench.call<Matched>('names', 'match', {
    text,
    sizes: SIZES,
    peers: few,
  });
  const [table = Number.NaN, large = Number.NaN] = tables;
  const match = { name: `match ${WORDS} words against ${few} names`, value: table, unit: 'ms' };
  return [
    rowOf({ ...match, peer: { name: 'doublearray', value: trie }, most: { ratio: 0.25 } }),
    rowOf({ ...match, peer: { name: 'charCode loop', value: loop }, most: { ratio: 4 } }),
    rowOf({ ...match, peer: { name: 'Map of names', value: map } }),
    rowOf({
      name: `match ${WORDS} words against ${SIZES[1]} names`,
      value: large,
      unit: 'ms',
      peer: { name: `${few} names`, value: table },
      most: { ratio: 2 },
    }),
    ...(await wakeRows(bench, text, few)),
  ];
}

async function wakeRows(bench: BenchBrowser, text: string, size: number): Promise<Row[]> {
  for (const name of ['names', 'map']) await bench.call(name, 'prepare', { size });
  const asked = await Promise.all(['echo', 'names', 'map'].map((name) => bench.woken(name, { text })));
  const [echo = Number.NaN, ours = Number.NaN, map = Number.NaN] = await bench.wakeTimes(asked, ROUNDS);
  const wake = { name: `wake → ${size} names matched`, value: ours, unit: 'ms' };
  return [
    rowOf({
      ...wake,
      peer: { name: 'wake and echo', value: echo },
      most: { ratio: 1.6 },
      why: READS_A_RECORD,
    }),
    rowOf({
      ...wake,
      peer: { name: 'Map by structured clone', value: map },
      most: { ratio: 0.1 },
      why: MOSTLY_WAKING,
    }),
  ];
}
