import { rankRelated } from '../../context/related/rank-related.ts';
import type { Corpus, CorpusArticle } from '../../context/types.ts';
import { loadCorpus } from '../corpus-input.ts';
import { createReader } from '../create-reader.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { phraseText } from '../phrases.ts';
import { UsageError } from '../usage.ts';

/** `related`: every article of a corpus as a question to all the others. */
export async function relatedVerb(options: Options, io: Io): Promise<number> {
  if (options.corpus === null) throw new UsageError('related needs --corpus FILE.jsonl');
  const { corpus, lines } = await loadCorpus(options.corpus, await createReader());
  let failed = 0;
  for (const line of lines) {
    const bad = 'problem' in line;
    if (bad) failed++;
    const answer = bad
      ? { id: line.id, error: line.problem }
      : await ranking(line.article, corpus, options.limit);
    await io.write(`${JSON.stringify(answer)}\n`);
  }
  return failed;
}

async function ranking(query: CorpusArticle, corpus: Corpus, limit: number): Promise<object> {
  const ranked = await rankRelated(query, corpus, limit);
  return {
    query: query.id,
    ranking: ranked.map(({ article }) => article.id),
    reasons: Object.fromEntries(
      ranked.map(({ article, related }) => [article.id, related.reasons.map(phraseText)]),
    ),
  };
}
