import { articleOfHtml } from '../../cli/page-input.ts';
import { phraseText } from '../../cli/phrases.ts';
import { contextOf } from '../../context/context-of.ts';
import { corpusArticleOf } from '../../context/corpus-article.ts';
import { memoryCorpus } from '../../context/memory-corpus.ts';
import type { Context, CorpusArticle, VerdictKind } from '../../context/types.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { SCALES } from './scales.ts';

export type Read = (article: Article) => Reading;

/** The whole way from a page's HTML to what stands beside it. */
export async function openPage(
  html: string,
  url: string,
  read: Read,
  corpus: CorpusArticle[],
): Promise<Context> {
  const page = await articleOfHtml(html, url);
  if (!page) throw new Error(`${url} was not taken for an article`);
  const reading = read(page.article);
  const as = { id: 'page', origin: 'collection' as const, genre: page.genre };
  return contextOf(corpusArticleOf(page.article, reading, as), reading, memoryCorpus(corpus), SCALES);
}

/** A figure of the page beside one of the corpus, as the reader sees the two. */
export interface SeenPair {
  here: string;
  there: string;
  verdict: VerdictKind | undefined;
  /** The reason in English. */
  reason: string;
}

/** All pairs of figures that are shown. */
export function seenPairs({ figures }: Context): SeenPair[] {
  return figures.flatMap(({ rows: [own, ...others] }) =>
    others.map(({ figure, verdict }) => ({
      here: own?.figure.text ?? '',
      there: figure.text,
      verdict: verdict?.verdict,
      reason: verdict ? phraseText(verdict.reason) : '',
    })),
  );
}
