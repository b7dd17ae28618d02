import { onTasks } from '../../messages/listen.ts';
import type { TaskHandlers, TaskType } from '../../messages/tasks.ts';
import { parseWithBrowser, taskHandlers } from './handlers.ts';

/** How long the document waits for a further task before it closes itself, in milliseconds. */
const IDLE = 30_000;

/** The document that Chromium's background opens where it needs a DOM. Closes itself when nothing more comes. */
function work(): void {
  let closing = setTimeout(close, IDLE);
  const handlers = taskHandlers(parseWithBrowser);
  const staying = Object.entries(handlers).map(([type, handle]) => [
    type,
    async (request: never) => {
      clearTimeout(closing);
      try {
        return await handle(request);
      } finally {
        clearTimeout(closing);
        closing = setTimeout(close, IDLE);
      }
    },
  ]);
  onTasks(Object.fromEntries(staying) as { [T in TaskType]: TaskHandlers[T] }, new AbortController().signal);
}

work();
