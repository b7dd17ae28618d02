import { articleFrom } from '../../../cli/article-input.ts';
import { entryOf } from '../../../cli/corpus-input.ts';
import type { Fields } from '../../../cli/fields.ts';
import { memoryCorpus } from '../../../context/memory-corpus.ts';
import { rankRelated } from '../../../context/related/rank-related.ts';
import { tfIdfRankings } from '../baselines/tf-idf.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Read } from '../engine.ts';
import { ErrorCounts, type SetResult } from '../measure.ts';
import { type RelatedDoc, scoreRelated } from '../scorers/score-related.ts';

interface Doc extends RelatedDoc {
  text: string;
}

/** Every article as a question to the others: is other coverage of its event ranked first? */
export async function relatedSet(data: DataFolder, read: Read): Promise<SetResult> {
  const docs = data.lines<Doc>('related/docs.jsonl');
  const entries = docs.map((doc) => entryOf(doc.id, articleFrom(doc as unknown as Fields), read).article);
  const corpus = memoryCorpus(entries);
  const rankings = new Map<string, string[]>();
  for (const article of entries) {
    const ranked = await rankRelated(article, corpus, docs.length);
    rankings.set(
      article.id,
      ranked.map((each) => each.article.id),
    );
  }
  const ours = scoreRelated(docs, rankings);
  const theirs = scoreRelated(docs, tfIdfRankings(docs));
  const set = 'related';
  return {
    measures: [
      {
        set,
        name: 'R-precision',
        ours: ours.rPrecision,
        baseline: theirs.rPrecision,
        floor: 0.9,
        goal: 0.95,
      },
      { set, name: 'mean average precision', ours: ours.map, baseline: theirs.map, floor: 0.94, goal: 0.98 },
      {
        set,
        name: 'sister event in the top R',
        ours: ours.sister,
        baseline: theirs.sister,
        floor: 0.08,
        goal: 0.08,
        lower: true,
      },
    ],
    errors: wrongOnTop(docs, rankings).counts,
  };
}

function wrongOnTop(docs: Doc[], rankings: Map<string, string[]>): ErrorCounts {
  const errors = new ErrorCounts();
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  for (const doc of docs) {
    const others = docs.filter(({ event, id }) => event === doc.event && id !== doc.id).length;
    for (const id of (rankings.get(doc.id) ?? []).slice(0, others)) {
      const other = byId.get(id);
      if (!other || other.event === doc.event) continue;
      errors.add(
        other.topic === doc.topic ? 'sister event ranked too high' : 'another topic ranked too high',
      );
    }
  }
  return errors;
}
