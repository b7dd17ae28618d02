import { parseFeed } from '../../data/feeds/parse/parse-feed.ts';
import type { TaskHandlers } from '../../messages/tasks.ts';
import { articleInHtml, type ParseHtml } from '../../page/article/article-in-html.ts';
import { paragraphsInHtml } from '../../page/article/paragraphs-in-html.ts';
import { feedsInPage } from '../../page/feeds/feeds-in-page.ts';

/** What is done where there is a DOM. A document of the browser's parser runs, loads and shows nothing. */
export function taskHandlers(parseHtml: ParseHtml): TaskHandlers {
  return {
    'task.page': async ({ html, url, force }) => {
      const extracted = await articleInHtml(html, url, parseHtml, force);
      if (!extracted) return null;
      const { article, genre, inPart } = extracted;
      return { article, genre, inPart };
    },
    'task.feed': async ({ text, url }) => {
      const feed = await parseFeed(text, url, (html) => paragraphsInHtml(html, parseHtml));
      if (typeof feed !== 'string') return { feed };
      return { problem: feed, found: feed === 'feedIsPage' ? feedsInPage(parseHtml(text), url) : [] };
    },
  };
}

/** The browser's own parser. */
export const parseWithBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html');
