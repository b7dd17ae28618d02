import { createSearchIndex } from '../../../data/search/search-index.ts';
import { type FromWorker, hear, type LineEnd, type ToWorker, tell } from './worker-line.ts';

/** Searches the collection beside the library's page, so that typing never waits. A newer search ends an older one. */
function work(scope: LineEnd): void {
  const index = createSearchIndex();
  let latest = 0;
  hear<ToWorker>(scope, (message) => {
    if (message.tell === 'pages') index.put(message.pages, message.gone);
    else if (message.tell === 'texts') index.putTexts(message.texts);
    else void search(message);
  });

  async function search({ turn, query, order }: ToWorker & { tell: 'search' }): Promise<void> {
    latest = turn;
    // What has been told meanwhile is heard first.
    const pause = () => new Promise<boolean>((rest) => setTimeout(() => rest(latest === turn)));
    const found = await index.search(query, order, pause);
    if (found) tell<FromWorker>(scope, { turn, ...found }, [found.sequences.buffer]);
  }
}

work(self as unknown as LineEnd);
