import type { BrowserKind } from '../../scripts/browsers/kinds.ts';

/** One page written by an enemy. It carries the same article as the others, and one kind of attack. */
export interface Variant {
  /** The kind of attack, and what this one does: names the test. */
  name: string;
  /** Answered with the page. */
  headers?: Record<string, string>;
  /** Goes into the page's head, as HTML. */
  head?: string;
  /** Goes before the article, as HTML. */
  before?: string;
  /** Takes the place of single texts of the article, as plain text. */
  texts?: Partial<ArticleTexts>;
  /** Runs in the page when the article stands; `origin` is the extension's own, as if the page had found it out. */
  script?: (origin: string) => string;
  /** The page does not let our element stay, so no sidebar is waited for. */
  homeless?: boolean;
  /** The browsers in which the page keeps our frames out: they are waited for to be taken away. */
  keepsOut?: readonly BrowserKind[];
}

/** The places of an article whose text reaches our views. */
export interface ArticleTexts {
  headline: string;
  publisher: string;
  byline: string;
  published: string;
  /** The name of a person that the article quotes. */
  person: string;
  /** Further paragraphs. */
  more: string[];
}

/** Whether a page moves its own text about when it has loaded: nothing can be said of who moved it then. */
export function isRestless({ head = '', before = '', script }: Variant): boolean {
  return /set(Interval|Timeout)|Observer|animation|transition|scroll|history/.test(
    head + before + (script?.('') ?? ''),
  );
}

/** One variant for each item of a list. */
export function variants<Item>(
  kind: string,
  items: readonly Item[],
  make: (item: Item, at: number) => Omit<Variant, 'name'> & { name?: string },
): Variant[] {
  return items.map((item, at) => {
    const { name, ...rest } = make(item, at);
    return { name: `${kind}: ${name ?? String(item)}`, ...rest };
  });
}
