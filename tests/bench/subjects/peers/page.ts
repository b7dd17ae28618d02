import { medianTimes } from '../../clock.ts';
import { fillFlexsearch, searchFlexsearch } from './flexsearch.ts';
import type { SqliteRequest } from './sqlite.ts';

const COLD_STARTS = 5;

function ask(worker: Worker, request: SqliteRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  });
}

/** Only one worker can hold the file at a time. */
async function withSqlite<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
  const worker = new Worker('/sqlite.js', { type: 'module' });
  try {
    return await work(worker);
  } finally {
    worker.terminate();
  }
}

globalThis.subject = {
  /** Milliseconds for the index. */
  fillSqlite: (request: { seed: number; to: number }) => withSqlite((worker) => ask(worker, request)),

  /** Milliseconds from nothing to the first answer, and for a query, warm. */
  async sqlite({ queries }: { queries: string[][] }) {
    const [first = []] = queries;
    const cold = () => withSqlite((worker) => ask(worker, { words: first }));
    const [coldTime = 0] = await medianTimes([cold], COLD_STARTS, 1);
    const times = await withSqlite((worker) =>
      medianTimes(
        queries.map((words) => () => ask(worker, { words })),
        3,
        1,
      ),
    );
    return { cold: coldTime, warm: times.reduce((sum, time) => sum + time, 0) / times.length };
  },

  fillFlexsearch,
  searchFlexsearch,
};
