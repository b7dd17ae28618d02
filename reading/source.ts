import { articleText } from './article-text.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Article, Published, Span } from './types.ts';

/** An article's text cut up once, for every step of the reading. */
export interface Source {
  text: string;
  headline: string | null;
  published: Published | null;
  language: string | null;
  tokens: Token[];
  /** Sentences in text order; each is a run of `tokens` from `first` up to but not including `last`. */
  sentences: Sentence[];
}

export interface Sentence extends Span {
  first: number;
  last: number;
}

/** Cuts an article into tokens and sentences. Linear in the length of the text. */
export function sourceOf(article: Article): Source {
  const text = articleText(article);
  const tokens = tokenize(text);
  return {
    text,
    headline: article.headline,
    published: article.published,
    language: article.language,
    tokens,
    sentences: sentencesOf(text, tokens),
  };
}
