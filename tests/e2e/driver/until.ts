import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;
const PATIENCE_MS = 40_000;

/** Polls until `look` gives something other than null, undefined or false; fails with `what` when it never does. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await sleep(POLL_MS);
  }
  throw new Error(`Waited in vain for ${what}${last ? ` (${String(last)})` : ''}`);
}
