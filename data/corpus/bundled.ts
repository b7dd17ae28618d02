import type { CorpusArticle } from '../../context/types.ts';
import washingtonPost from './articles/2022-10-30-washington-post-talk-to-putin.json' with { type: 'json' };
import unn from './articles/2025-04-05-unn-two-approaches.json' with { type: 'json' };
import troopBuildup from './articles/2025-05-29-troop-buildup-sumy.json' with { type: 'json' };
import newYorkTimes from './articles/2025-08-24-nyt-personal-diplomacy.json' with { type: 'json' };
import vacroux from './articles/2025-09-09-vacroux-after-alaska.json' with { type: 'json' };
import { articleFromRecord } from './from-record.ts';

const RECORDS = [washingtonPost, unn, troopBuildup, newYorkTimes, vacroux];

/** The articles that come with the extension, oldest first. The records are validated here as in the tests. */
export function bundledArticles(): CorpusArticle[] {
  return RECORDS.map((record) => {
    const result = articleFromRecord(record, record.id);
    if ('errors' in result) throw new Error(result.errors.join('\n'));
    return result.article;
  });
}
