import { foldName } from '../text/fold.ts';
import type { CorpusArticle, CorpusFigure } from '../types.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';
import { COUNTRIES } from './tables/countries.ts';

/** Where a figure belongs. */
export interface Places {
  /** The place nearest to the figure; null when none is named. */
  own: string | null;
  /** Every place the passage names, folded. */
  all: Set<string>;
  /** The passage speaks of the whole country. */
  nationwide: boolean;
}

const PREPOSITIONS = new Set('in at near outside across off around inside throughout'.split(' '));
const BEFORE_NAME = new Set(
  'the southern northern eastern western central ancient nearby city town village port island province region district state capital of neighbouring neighboring downtown'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const NATIONWIDE =
  /\b(?:nationwide|countrywide|across the country|throughout the country|nationally|worldwide|globally|around the world)\b/i;
/** Another number between a figure and a place hints that the place is the other's. */
const OTHER_NUMBER = 6;

/** Places of a passage: names after a preposition, the reading's own, and the article's place actors. */
export function placesOf(figure: CorpusFigure, passage: PassageWords, article: CorpusArticle): Places {
  const { words, first, last } = passage;
  const all = new Set<string>();
  let own: string | null = figure.place === null ? null : foldName(figure.place);
  let nearest = own === null ? Number.POSITIVE_INFINITY : -1;
  if (own) all.add(own);
  for (let at = 0; at < words.length; at++) {
    if (!PREPOSITIONS.has(words[at]?.word ?? '')) continue;
    const name = nameFrom(words, at + 1);
    if (!name) continue;
    all.add(name);
    const distance = distanceTo(words, at, first, last);
    if (distance < nearest) {
      nearest = distance;
      own = name;
    }
  }
  for (const name of placeActors(article, figure.passage.text)) all.add(name);
  own ??= all.size === 1 ? ([...all][0] as string) : null;
  return { own, all, nationwide: NATIONWIDE.test(figure.passage.text) };
}

/** The capitalised name that begins at `from`, past words such as "the southern city of". */
function nameFrom(words: PassageWord[], from: number): string | null {
  let at = from;
  while (at < words.length && !words[at]?.capital && BEFORE_NAME.has(words[at]?.word ?? '')) at++;
  if (words[at]?.gap !== 'none') return null;
  const name: string[] = [];
  for (; at < words.length; at++) {
    const word = words[at] as PassageWord;
    if (!word.capital || CALENDAR.test(word.word) || (name.length > 0 && word.gap !== 'none')) break;
    name.push(word.word);
  }
  return name.length > 0 ? foldName(name.join(' ')) : null;
}

function distanceTo(words: PassageWord[], at: number, first: number, last: number): number {
  const [from, to] = at < first ? [at + 1, first] : [last, at];
  let numbers = 0;
  for (let i = from; i < to; i++) if (words[i]?.number && !words[i - 1]?.number) numbers++;
  return to - from + numbers * OTHER_NUMBER;
}

function placeActors(article: CorpusArticle, text: string): string[] {
  return article.actors
    .filter((actor) => actor.kind === 'place')
    .flatMap((actor) => [actor.name, ...actor.aliases])
    .filter((name) => text.includes(name))
    .map(foldName)
    .filter(Boolean);
}

/** contained: one lies within the other, or is named for a part of the country the other speaks of. */
export type PlaceRelation = 'same' | 'contained' | 'different' | 'unknown';

export function relatePlaces(a: Places, b: Places): PlaceRelation {
  if (a.own === null || b.own === null)
    return a.nationwide !== b.nationwide && (a.own ?? b.own) !== null ? 'contained' : 'unknown';
  if (alike(a.own, b.own)) return 'same';
  if ([...b.all].some((place) => alike(place, a.own as string))) return 'contained';
  if ([...a.all].some((place) => alike(place, b.own as string))) return 'contained';
  const countries = Number(COUNTRIES.has(a.own)) + Number(COUNTRIES.has(b.own));
  if (a.nationwide || b.nationwide || countries === 1) return 'contained';
  if (countries === 0 && [...a.all].some((place) => !COUNTRIES.has(place) && b.all.has(place)))
    return 'contained';
  return 'different';
}

/** One name in two spellings ("Sana", "Sanaa"; "Taez", "Taiz"), or with and without a word ("Qeshm Island"). */
function alike(a: string, b: string): boolean {
  if (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const [short, long] = [consonants(a), consonants(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= 2 && (short === long ? a[0] === b[0] : short.length >= 4 && long.endsWith(short));
}

function consonants(name: string): string {
  return name.replace(/[aeiouy\s]/g, '').replace(/(.)\1/g, '$1');
}
