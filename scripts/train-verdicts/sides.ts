/** A passage of an article with its figure marked by offsets. */
export interface Side {
  text: string;
  source: string;
  date?: string;
  start: number;
  end: number;
}

/** A passage whose figure stands between [[ and ]]. */
export interface MarkedSide {
  text: string;
  source: string;
  date?: string;
}

/** A passage of one of the articles of ../shared/eval/related: where in it, and where in the passage the figure. */
export interface ReferredSide {
  doc: string;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** An article of ../shared/eval/related, as far as it is needed. */
export interface RelatedArticle {
  id: string;
  text: string;
  date: string | null;
}

export function unmarked({ text, ...side }: MarkedSide): Side {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { ...side, text: text.replace('[[', '').replace(']]', ''), start, end };
}

/** @throws Error when the folder has no such article */
export function referred(
  { doc, from, to, start, end }: ReferredSide,
  articles: Map<string, RelatedArticle>,
): Side {
  const article = articles.get(doc);
  if (!article) throw new Error(`There is no article ${doc}.`);
  const text = article.text.slice(from, to);
  return { text, source: doc, ...(article.date ? { date: article.date } : {}), start, end };
}
