import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface ReadablePage {
  isArticle: boolean;
  title: string | null;
  date: string | null;
  text: string;
}

/** What @mozilla/readability makes of a page by itself. */
export function readablePage(html: string): ReadablePage {
  const { document } = parseHTML(html);
  const isArticle = isProbablyReaderable(document);
  try {
    const parsed = new Readability(document).parse();
    return {
      isArticle,
      title: parsed?.title ?? null,
      date: parsed?.publishedTime ?? null,
      text: parsed?.textContent ?? '',
    };
  } catch {
    // linkedom's documents without a body make it throw.
    return { isArticle, title: null, date: null, text: '' };
  }
}
