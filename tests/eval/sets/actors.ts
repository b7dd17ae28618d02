import type { ActorKind, Reading } from '../../../reading/types.ts';
import { compromiseNames } from '../baselines/compromise.ts';
import type { DataFolder } from '../data-folder.ts';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';
import { scoreActors, type TypedSpan } from '../scorers/score-actors.ts';

interface Doc {
  text: string;
  title: string | null;
  date: string | null;
  actors: TypedSpan[];
}

/** The sets' names for our kinds; NORP (nationalities) is not scored. */
export const TYPE_OF_KIND: Record<ActorKind, string> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  group: 'NORP',
};

/** Names in newswire: exact spans and types. Groups (nationalities) are not scored. */
export function actorsSet(data: DataFolder, read: Read): SetResult {
  const docs = data.lines<Doc>('actors/docs.jsonl');
  const ours = scoreActors(
    docs.map(({ text, date, title, actors }) => ({
      gold: actors,
      found: namesIn(read(plainArticle(text, date, title))),
    })),
  );
  const theirs = scoreActors(
    docs.map(({ text, actors }) => ({ gold: actors, found: compromiseNames(text) })),
  );
  const set = 'actors';
  return {
    measures: [
      {
        set,
        name: 'exact span + type F1',
        ours: ours.typed,
        baseline: theirs.typed,
        floor: 0.79,
        goal: 0.86,
      },
      { set, name: 'exact span F1', ours: ours.span, baseline: theirs.span, floor: 0.84, goal: 0.91 },
      {
        set,
        name: 'organisations, typed F1',
        ours: ours.organisations,
        baseline: theirs.organisations,
        floor: 0.66,
        goal: 0.78,
      },
    ],
    errors: ours.errors.counts,
  };
}

/** A Reading's names as the scorer wants them. */
export function namesIn({ actors }: Reading): TypedSpan[] {
  return actors
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ kind, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type: TYPE_OF_KIND[kind] })),
    );
}
