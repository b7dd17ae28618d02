import type { Source } from '../source.ts';
import type { Tables } from '../tables.ts';
import type { Token } from '../tokens.ts';
import type { Actor, ActorKind } from '../types.ts';
import { openHashedRows } from './hashed-rows.ts';
import { refineNames } from './refine-names.ts';
import { runsOf } from './runs.ts';
import { scoreWords } from './score-words.ts';
import { spansOf, tagNames } from './tag-names.ts';
import { openTagger } from './tagger.ts';
import { addVotes } from './votes.ts';
import { wordsOf } from './words.ts';

const KINDS: readonly ActorKind[] = ['person', 'organisation', 'place', 'group'];

/** Finds the people, organisations, places and groups of an article. */
export function findActors(source: Source, tables: Tables): Actor[] {
  const names = openHashedRows(tables.names, 0);
  const tagger = openTagger(tables.tagger);
  const words = wordsOf(source, names);
  const scores = scoreWords(source, words, runsOf(words), tagger.weights);
  addVotes(scores, words, tagNames(words, scores, tagger.transitions));
  const labels = tagNames(words, scores, tagger.transitions);
  const actors = new Map<string, Actor>();
  for (const span of refineNames(words, source.tokens, spansOf(labels))) {
    const start = (source.tokens[span.first] as Token).start;
    const end = (source.tokens[span.last - 1] as Token).end;
    const text = source.text.slice(start, end);
    const kind = KINDS[span.kind] as ActorKind;
    const key = `${kind} ${text}`;
    let actor = actors.get(key);
    if (!actor) {
      actor = { id: `a${actors.size + 1}`, name: text, kind, mentions: [], role: null };
      actors.set(key, actor);
    }
    actor.mentions.push({ start, end, text });
  }
  return [...actors.values()];
}
