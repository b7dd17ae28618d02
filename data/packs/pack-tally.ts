import type { CorpusArticle } from '../../context/types.ts';
import type { PackFacts } from './pack-header.ts';

const DAY_LENGTH = '2025-04-05'.length;
const DIGEST_BYTES = 32;

/** Counts articles as they pass, for a pack's writer and its reader alike. Holds none of them. */
export interface PackTally {
  /** @param line the article's line as it stands in the file, without its line end */
  add(article: CorpusArticle, line: Uint8Array): Promise<void>;
  facts(): PackFacts;
}

export function packTally(): PackTally {
  const counts = { articles: 0, actors: 0, events: 0, figures: 0 };
  const languages = new Set<string>();
  let from: string | null = null;
  let to: string | null = null;
  let digest = new Uint8Array(DIGEST_BYTES);
  return {
    async add(article, line) {
      counts.articles++;
      counts.actors += article.actors.length;
      counts.events += article.events.length;
      counts.figures += article.figures.length;
      if (article.language) languages.add(article.language);
      const day = article.published?.date.slice(0, DAY_LENGTH);
      if (day && (from === null || day < from)) from = day;
      if (day && (to === null || day > to)) to = day;
      // A chain, one link a line: browsers digest only what they are given whole.
      const link = new Uint8Array(DIGEST_BYTES + line.length);
      link.set(digest);
      link.set(line, DIGEST_BYTES);
      digest = new Uint8Array(await crypto.subtle.digest('SHA-256', link));
    },
    facts: () => ({
      counts: { ...counts },
      from,
      to,
      languages: [...languages].sort(),
      checksum: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    }),
  };
}
