import type { SidelightDatabase } from '../database.ts';

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

/** How far the index has come: one record, written with whatever it tells of. */
export interface IndexState {
  name: 'state';
  /** The number the next article gets. Numbers are never given twice. */
  next: number;
  /** Articles below this number, or without one, are not in the index: it is being built anew. */
  floor: number;
  /** Articles in the corpus, in the index or not. */
  articles: number;
  runs: FiledRun[];
  filing: Filing | null;
  /** Building anew has come to the article with this id; null when every article is in the index. */
  rebuilding: string | null;
}

const EMPTY: IndexState = {
  name: 'state',
  next: 1,
  floor: 1,
  articles: 0,
  runs: [],
  filing: null,
  rebuilding: null,
};

export async function indexState({ index }: SidelightDatabase): Promise<IndexState> {
  const record = await index.get('state');
  return record?.name === 'state' ? record : EMPTY;
}

/** What is so of a corpus of which nothing is in the index, and of which `next` numbers were given out. */
export function nothingIndexed(articles: number, next = 1): IndexState {
  return { ...EMPTY, articles, next, floor: next, rebuilding: '' };
}
