import { foldName } from '../../context/text/fold.ts';
import type { CorpusArticle } from '../../context/types.ts';
import { pageKey } from '../page-key.ts';

const DAY_LENGTH = '2025-04-05'.length;

/** What makes two articles of packs the same: their address; without one, headline, publisher and day. */
export function articleKey({ url, headline, summary, publisher, published }: CorpusArticle): string {
  if (url !== null && URL.canParse(url)) return pageKey(url);
  const day = published?.date.slice(0, DAY_LENGTH) ?? '';
  return JSON.stringify([foldName(headline || summary), foldName(publisher ?? ''), day]);
}
