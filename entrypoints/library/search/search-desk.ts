import type { FilterCounts, Order } from '../../../data/search/arrange.ts';
import type { SavedSummary } from '../../../data/types.ts';
import { type FromWorker, hear, type ToWorker, tell } from './worker-line.ts';

/** Where the library's page hands in what is to be searched, and searches. */
export interface SearchDesk {
  /** Pages that are new or changed, and the numbers of those that are gone. */
  put(pages: SavedSummary[], gone: number[]): void;
  putTexts(texts: { sequence: number; text: string }[]): void;
  /** Answers to an older search come no more once there is a newer one. */
  search(query: string, order: Order, answer: (sequences: Uint32Array, counts: FilterCounts) => void): void;
  close(): void;
}

export function openSearchDesk(): SearchDesk {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const say = (message: ToWorker) => tell<ToWorker>(worker, message);
  let turn = 0;
  let answering: ((sequences: Uint32Array, counts: FilterCounts) => void) | null = null;
  hear<FromWorker>(worker, (found) => {
    if (found.turn === turn) answering?.(found.sequences, found.counts);
  });
  return {
    put: (pages, gone) => say({ tell: 'pages', pages, gone }),
    putTexts: (texts) => say({ tell: 'texts', texts }),
    search(query, order, answer) {
      answering = answer;
      say({ tell: 'search', turn: ++turn, query, order });
    },
    close: () => worker.terminate(),
  };
}
