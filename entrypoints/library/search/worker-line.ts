import type { Order } from '../../../data/search/arrange.ts';
import type { FoundNumbers } from '../../../data/search/search-index.ts';
import type { SavedSummary } from '../../../data/types.ts';

/** What the library tells its search worker. */
export type ToWorker =
  | { tell: 'pages'; pages: SavedSummary[]; gone: number[] }
  | { tell: 'texts'; texts: { sequence: number; text: string }[] }
  | { tell: 'search'; turn: number; query: string; order: Order };

/** What the worker answers. */
export interface FromWorker extends FoundNumbers {
  /** The search it answers. */
  turn: number;
}

/** The two ends of the line: a worker as its page sees it, or the worker's own scope. */
export interface LineEnd {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
}

/** Tells the other end; the only place where one script of ours posts to another. Buffers are handed over, not copied. */
export function tell<T extends ToWorker | FromWorker>(
  to: LineEnd,
  message: T,
  buffers: ArrayBuffer[] = [],
): void {
  to.postMessage(message, buffers);
}

export function hear<T extends ToWorker | FromWorker>(from: LineEnd, listener: (message: T) => void): void {
  from.addEventListener('message', ({ data }) => listener(data as T));
}
