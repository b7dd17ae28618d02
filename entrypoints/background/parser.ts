import { browser } from 'wxt/browser';
import { assign } from '../../messages/send.ts';
import type { Assign } from '../../messages/tasks.ts';

/** Chromium's documents for what needs a DOM and no window; the polyfill does not know them. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/**
 * Has tasks done that need a DOM and parsers: nothing of that is loaded before the first task comes. Chromium's background
 * has no DOM and may load no code later, so it opens a document for it; Firefox's is a page itself.
 */
export function createParser(): Assign {
  if (import.meta.env.FIREFOX)
    return async (type, request) => {
      const { parseWithBrowser, taskHandlers } = await import('../parser/handlers.ts');
      return taskHandlers(parseWithBrowser)[type](request);
    };
  let opening: Promise<void> | null = null;
  return async (type, request) => {
    for (let attempt = 0; ; attempt++) {
      opening ??= openDocument().finally(() => {
        opening = null;
      });
      await opening;
      try {
        return await assign(type, request);
      } catch (error) {
        // It may have closed itself just then.
        if (attempt > 0) throw error;
      }
    }
  };
}

/** There is one such document at most, and asking for another fails. */
async function openDocument(): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  await offscreen
    .createDocument({
      url: '/parser.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads feeds and articles that the reader asked for',
    })
    .catch(() => {});
}
