import { foldName } from './text/fold.ts';
import { stem } from './text/stem.ts';
import type { CorpusActor, CorpusArticle, CorpusEvent, CorpusFigure } from './types.ts';

/** So many events and figures of an article are looked at, the first ones. */
const MOST = 100;

/**
 * What an article tells, as keys that another telling of the same has, too: for each event its type with the place and
 * with each party, for each figure the quantity: what is counted, in what unit, what befell it and where.
 * Values are no part of it: tellings that differ in the value are the ones looked for.
 */
export function toldKeys(article: CorpusArticle): Set<string> {
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  const keys = new Set<string>();
  for (const event of article.events.slice(0, MOST)) addEvent(keys, event, actors);
  for (const figure of article.figures.slice(0, MOST)) addFigure(keys, figure, actors);
  return keys;
}

function addEvent(keys: Set<string>, event: CorpusEvent, actors: Map<string, CorpusActor>): void {
  const { type, place, source, target } = event;
  for (const name of [place, ...namesOf([...source, ...target], actors)])
    if (name) keys.add(`event ${type} ${foldName(name)}`);
}

/** A figure that says neither a thing nor a place is met everywhere: it has no key. */
function addFigure(keys: Set<string>, figure: CorpusFigure, actors: Map<string, CorpusActor>): void {
  const what = figure.unit ?? stem(figure.counts.toLowerCase().split(' ').at(-1) ?? '');
  const where = figure.place ?? namesOf(figure.actors, actors)[0];
  if (what && where)
    keys.add(`figure ${figure.kind} ${what} ${stem(figure.action ?? '')} ${foldName(where)}`);
}

function namesOf(ids: readonly string[], actors: Map<string, CorpusActor>): string[] {
  return ids.flatMap((id) => actors.get(id)?.name ?? []);
}
