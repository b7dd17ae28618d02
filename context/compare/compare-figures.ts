import type { Phrase, Verdict, VerdictKind } from '../types.ts';
import { type Facets, type FigureInArticle, facetsOf } from './facets.ts';
import { relatePlaces } from './places.ts';
import { reasonOf } from './reasons.ts';
import { relateCounted } from './relate-counted.ts';
import { differingDefinition } from './scope.ts';
import { relateTimes } from './times.ts';
import { relateValues } from './values.ts';

/** What two figures have to do with each other, and why. */
export function compareFigures(a: FigureInArticle, b: FigureInArticle): Verdict {
  return compareFacets(facetsOf(a), facetsOf(b));
}

/** As `compareFigures`, for callers that compare one figure with many. */
export function compareFacets(a: Facets, b: Facets): Verdict {
  const links = linksOf(a, b);
  const { verdict, because, certainty } = judge(a, b, links);
  return { verdict, reason: reasonOf(because, a, b), certainty };
}

/** Each link of the chain, judged alone. */
export interface Links {
  dimension: boolean;
  counted: ReturnType<typeof relateCounted>;
  places: ReturnType<typeof relatePlaces>;
  times: ReturnType<typeof relateTimes>;
  values: ReturnType<typeof relateValues>;
  definition: boolean;
}

export function linksOf(a: Facets, b: Facets): Links {
  return {
    dimension: a.value !== null && b.value !== null && sameDimension(a.value.dimension, b.value.dimension),
    counted: relateCounted(a.counted, b.counted),
    places: relatePlaces(a.places, b.places),
    times: relateTimes(a.times, b.times),
    values: a.value && b.value ? relateValues(a.value, b.value) : 'excluded',
    definition: differingDefinition(a.scope, b.scope) >= 0,
  };
}

function sameDimension(a: string, b: string): boolean {
  return a === b || (a.startsWith('money') && b.startsWith('money'));
}

export type Because =
  | 'otherThing'
  | 'otherDimension'
  | 'otherOutcome'
  | 'otherPlace'
  | 'otherTime'
  | 'otherDefinition'
  | 'part'
  | 'sameValue'
  | 'compatible'
  | 'laterCount'
  | 'excluded';

interface Judgement {
  verdict: VerdictKind;
  because: Because;
  certainty: number;
}

function judge(a: Facets, b: Facets, links: Links): Judgement {
  const say = (verdict: VerdictKind, because: Because, certainty = 0.7): Judgement => ({
    verdict,
    because,
    certainty,
  });
  if (!links.dimension) return say('unrelated', 'otherDimension');
  if (links.counted === 'other') return say('unrelated', 'otherThing');
  if (links.counted === 'kin') return say('different-scope', 'otherOutcome');
  const agreeing = links.values !== 'excluded';
  const grows = a.counted.outcome?.grows ?? false;
  if (links.times === 'apart') return say('unrelated', 'otherTime');
  if (links.places === 'different') return say(attribute(a) ? 'unrelated' : 'different-scope', 'otherPlace');
  if (agreeing && !(grows && outgrown(a, b))) {
    return say('agree', links.values === 'equal' ? 'sameValue' : 'compatible');
  }
  if (links.definition) return say('different-scope', 'otherDefinition');
  if (narrower(a, b, links)) return say('different-scope', 'part');
  if (grows && updates(a, b, links)) return say('update', 'laterCount');
  return say('conflict', 'excluded');
}

/** A standing property of one place (its people, its distance), of which another place has its own. */
function attribute(a: Facets): boolean {
  return a.counted.outcome?.name === 'population' || a.counted.topic !== null;
}

/** A lower bound that the other number has left behind: "at least one", later "two". */
function outgrown(a: Facets, b: Facets): boolean {
  const [low, high] = (a.value?.said ?? 0) < (b.value?.said ?? 0) ? [a, b] : [b, a];
  return low.value?.bound === 'lower' && (high.value?.said ?? 0) > (low.value?.said ?? 0) * 1.02;
}

function narrower(a: Facets, b: Facets, links: Links): boolean {
  const [low, high] = (a.value?.said ?? 0) < (b.value?.said ?? 0) ? [a, b] : [b, a];
  if (low.scope.partial && !high.scope.partial) return true;
  if (links.counted === 'part' && low.counted.part !== null) return true;
  if (links.places === 'contained' && low.places.own !== null) return true;
  return high.scope.total && !low.scope.total;
}

function updates(a: Facets, b: Facets, links: Links): boolean {
  const rises = (b.value?.said ?? 0) > (a.value?.said ?? 0);
  if (links.times === 'later') return rises;
  if (links.times === 'earlier') return !rises;
  return outgrown(a, b) || (rises ? b : a).scope.updates;
}

export type { FigureInArticle } from './facets.ts';
export type Reason = Phrase;
