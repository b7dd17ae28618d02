import { foldName } from './text/fold.ts';
import type { CorpusArticle, CorpusFigure } from './types.ts';

/** An actor by its name, in one article or (null) wherever it is named so. */
export interface ActorAt {
  article: string | null;
  name: string;
}

/** A figure by its words and its passage, so that it is found again after the article was read anew. */
export interface FigureAt {
  article: string;
  text: string;
  passage: string;
}

/**
 * What the reader knows better. Kept apart from all readings and applied whenever things are matched,
 * so that no re-read overwrites it and taking one back takes effect at once.
 */
export type Correction =
  /** `here` is not `there`; with no `there`: none of those whom other articles name so. */
  | { kind: 'not-this-person'; here: ActorAt; there: ActorAt | null }
  | { kind: 'same-as'; here: ActorAt; there: ActorAt }
  | { kind: 'not-the-same-event'; a: string; b: string }
  | { kind: 'wrong-figure'; figure: FigureAt }
  | { kind: 'not-a-conflict'; a: FigureAt; b: FigureAt };

/** The reader's corrections as questions that matching asks. */
export interface Corrections {
  /** same / different: the reader said so; null: nothing was said. */
  actors(here: ActorAt, there: ActorAt): 'same' | 'different' | null;
  /** Whom the reader called the same as `here`. */
  sameAs(here: ActorAt): ActorAt[];
  otherEvent(a: string, b: string): boolean;
  wrongFigure(article: CorpusArticle, figure: CorpusFigure): boolean;
  noConflict(a: CorpusArticle, figureOfA: CorpusFigure, b: CorpusArticle, figureOfB: CorpusFigure): boolean;
}

/** Makes the reader's list answer in constant time. Later corrections win over earlier ones on the same pair. */
export function correctionsOf(list: readonly Correction[]): Corrections {
  const verdicts = new Map<string, 'same' | 'different'>();
  const alsoKnown = new Map<string, ActorAt[]>();
  const marks = new Set<string>();
  for (const correction of list) {
    switch (correction.kind) {
      case 'same-as':
        verdicts.set(pair(actorKey(correction.here), actorKey(correction.there)), 'same');
        push(alsoKnown, actorKey(correction.here), correction.there);
        push(alsoKnown, actorKey(correction.there), correction.here);
        break;
      case 'not-this-person':
        verdicts.set(pair(actorKey(correction.here), keyOrAnybody(correction.there)), 'different');
        break;
      case 'not-the-same-event':
        marks.add(`event ${pair(correction.a, correction.b)}`);
        break;
      case 'wrong-figure':
        marks.add(`figure ${figureKey(correction.figure)}`);
        break;
      case 'not-a-conflict':
        marks.add(`conflict ${pair(figureKey(correction.a), figureKey(correction.b))}`);
        break;
    }
  }
  return {
    actors: (here, there) => {
      if (verdicts.size === 0) return null;
      for (const one of keysOf(here))
        for (const other of [...keysOf(there), ANYBODY]) {
          const verdict = verdicts.get(pair(one, other));
          if (verdict) return verdict;
        }
      for (const other of keysOf(there)) {
        const verdict = verdicts.get(pair(other, ANYBODY));
        if (verdict) return verdict;
      }
      return null;
    },
    sameAs: (here) => (alsoKnown.size === 0 ? [] : keysOf(here).flatMap((key) => alsoKnown.get(key) ?? [])),
    otherEvent: (a, b) => marks.has(`event ${pair(a, b)}`),
    wrongFigure: (article, figure) => marks.has(`figure ${figureKey(figureAt(article, figure))}`),
    noConflict: (a, figureOfA, b, figureOfB) =>
      marks.has(`conflict ${pair(figureKey(figureAt(a, figureOfA)), figureKey(figureAt(b, figureOfB)))}`),
  };
}

/** How a correction names a figure. */
export function figureAt(article: CorpusArticle, figure: CorpusFigure): FigureAt {
  return { article: article.id, text: figure.text, passage: figure.passage.text };
}

const ANYBODY = '*';

/** One key for a pair in either order. Line breaks stand in no id, name or passage. */
function pair(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function actorKey({ article, name }: ActorAt): string {
  return `${article ?? ''}\t${foldName(name)}`;
}

/** An actor's key in its article, and the key of its name wherever it stands. */
function keysOf(actor: ActorAt): string[] {
  return [actorKey(actor), actorKey({ article: null, name: actor.name })];
}

function keyOrAnybody(actor: ActorAt | null): string {
  return actor ? actorKey(actor) : ANYBODY;
}

function push(lists: Map<string, ActorAt[]>, key: string, actor: ActorAt): void {
  lists.set(key, [...(lists.get(key) ?? []), actor]);
}

function figureKey({ article, text, passage }: FigureAt): string {
  return `${article}\t${text}\t${passage}`;
}
