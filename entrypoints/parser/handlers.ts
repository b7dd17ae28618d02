import type { TaskHandlers } from '../../messages/tasks.ts';
import { articleInHtml, type ParseHtml } from '../../page/article/article-in-html.ts';

/** What is done where there is a DOM. A document of the browser's parser runs, loads and shows nothing. */
export function taskHandlers(parseHtml: ParseHtml): TaskHandlers {
  return {
    'task.page': async ({ html, url, force }) => {
      const extracted = await articleInHtml(html, url, parseHtml, force);
      if (!extracted) return null;
      const { article, genre, inPart } = extracted;
      return { article, genre, inPart };
    },
  };
}

/** The browser's own parser. */
export const parseWithBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html');
