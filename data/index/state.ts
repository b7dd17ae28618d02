import type { SidelightDatabase } from '../database.ts';
import type { IndexRecord } from './records.ts';

/** A run of articles whose postings are filed together: in every bucket one chunk, or none. */
interface FiledRun {
  /** The highest number an article of the run can have; the runs before it have lower ones. */
  chunk: number;
  /** About how many articles. */
  articles: number;
}

/** Filing in progress: buckets below `next` have it done. */
export interface Filing {
  /** Articles up to this number are filed; it names the new chunk. */
  upTo: number;
  /** Runs from this chunk on are filed anew together with them. */
  from: number;
  next: number;
}

/** How entries are made and packed, and articles stored. An index of another format is of no use, and built anew. */
const FORMAT = 4;

/** How far the index has come: one record, written with whatever it tells of. */
export interface IndexState {
  name: 'state';
  format: number;
  /** Another one after every change. */
  version: number;
  /** The number the next article gets. Numbers are never given twice. */
  next: number;
  /** Articles below this number, or without one, are not in the index: it is being built anew. */
  floor: number;
  /** Articles in the corpus, in the index or not. */
  articles: number;
  runs: FiledRun[];
  /** Changes whenever the sketch does. */
  sketch: number;
  filing: Filing | null;
  /** Building anew has come to the article with this id; null when every article is in the index. */
  rebuilding: string | null;
}

const EMPTY: IndexState = {
  name: 'state',
  format: FORMAT,
  version: 0,
  next: 1,
  floor: 1,
  articles: 0,
  runs: [],
  sketch: 0,
  filing: null,
  rebuilding: null,
};

export async function indexState({ index }: SidelightDatabase): Promise<IndexState> {
  return stateIn(await index.get('state'));
}

/** How far the index has come by its record; of one in another format, that nothing is in it. */
export function stateIn(record: IndexRecord | undefined): IndexState {
  if (record?.name !== 'state') return EMPTY;
  return isOutdated(record) ? nothingIndexed(record.articles, record.next) : record;
}

/** Keeps a state as the next version: in the transaction that changes what it tells of. */
export async function keepState({ index }: SidelightDatabase, state: IndexState): Promise<void> {
  await index.put({ ...state, version: state.version + 1 });
}

/** Whether what is kept of the index must be thrown away before anything is added to it. */
export function isOutdated(record: IndexRecord | undefined): boolean {
  return record?.name === 'state' && record.format !== FORMAT;
}

/** The chunk that filing makes: it never comes before one that is there. */
export function filingChunk({ runs }: IndexState, { upTo }: Filing): number {
  return Math.max(upTo, runs.at(-1)?.chunk ?? 0);
}

/** What is so of a corpus of which nothing is in the index, and of which `next` numbers were given out. */
export function nothingIndexed(articles: number, next = 1): IndexState {
  return { ...EMPTY, articles, next, floor: next, rebuilding: '' };
}
