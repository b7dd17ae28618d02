import type { Actor } from '../../reading/types.ts';
import { foldName } from '../text/fold.ts';
import type { CorpusArticle, CorpusFigure } from '../types.ts';
import { type Gazetteer, standardName } from './gazetteer.ts';
import type { PassageWord, PassageWords } from './passage-words.ts';

/** Where a figure belongs. */
export interface Places {
  /** The place nearest to the figure; null when none is named. */
  own: string | null;
  /** Words between the figure and `own`, more across clauses and other numbers. */
  distance: number;
  /** Every place the passage names, folded. */
  all: Set<string>;
  /** The passage speaks of the whole country, */
  nationwide: boolean;
  /** or of the whole world. */
  worldwide: boolean;
  /** The figure stands beside a place that is told by its kind alone: "in the capital". */
  local: boolean;
  /** By which places are told apart. */
  gazetteer: Gazetteer;
}

const PREPOSITIONS = new Set(
  'in at near outside across off around inside throughout hit struck shook jolted rocked'.split(' '),
);
/** "the streets of Athens", "north of Lima": an "of" that a place follows. */
const PLACE_OF = new Set(
  'streets city town village outskirts coast centre center capital island province region district suburb port state parts'.split(
    ' ',
  ),
);
const BEARINGS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/;
const BEFORE_NAME = new Set(
  'the a southern northern eastern western central northeastern northwestern southeastern southwestern ancient nearby city town village port island province region district state capital of neighbouring neighboring downtown s'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|halloween|easter|thanksgiving|ramadan|eid)$/;
const NATIONWIDE =
  /\b(?:nationwide|countrywide|across the (?:(?:northern|southern|eastern|western|central|whole|entire) )?(?:country|nation|province|region|state|district|territory|island|city)|throughout the country|around the country|nationally|worldwide|globally|around the world)\b/i;
/** After a figure: a part of the country, without its name. */
const LOCAL = /\bin the (?:[a-z]+ )?(?:capital|city|town|village|province|district|suburbs?)\b/;
/** After a figure: over a country's parts, or over countries. */
const OVER_PARTS =
  /\b(?:in|across|throughout) (?:[a-z0-9]+ )?(?:states|provinces|regions|cities|prefectures|governorates)\b/;
const OVER_COUNTRIES = /\b(?:in|across|throughout|to) (?:[a-z0-9]+ )?(?:countries|nations)\b/;
/** How far after a figure such words are the figure's own. */
const BESIDE = 9;
/** Before a country they say that all of it is meant. */
const THROUGHOUT = new Set(['across', 'throughout', 'around']);
const WORLDWIDE =
  /\b(?:worldwide|globally|around the world|across the world|across (?:the region|the continent|europe|africa|asia|latin america))\b/i;
/** Another number between a figure and a place hints that the place is the other's. */
const OTHER_NUMBER = 6;
const OTHER_CLAUSE = 2;
/** The reading found the place in another sentence. */
const ELSEWHERE = 8;
/** How far after a distance its reference may stand: "(36 miles) south-west of". */
const REFERENCE_REACH = 7;
/** "Off the coast of the port of". */
const OFF_REACH = 9;
const OFFSHORE = 12;
/** "A doctor at the Lund clinic said": that is where the doctor is, and where it happened if no other place is named. */
const CLAIMED = 8;
/** "Taiz, Yemen's second city": the narrower name says where. */
const WIDER = 5;

/** Places of a passage: names after a preposition, countries, the reading's own and the article's place actors. */
export function placesOf(
  figure: CorpusFigure,
  passage: PassageWords,
  article: CorpusArticle,
  gazetteer: Gazetteer,
): Places {
  const found = new Map<string, number>();
  const add = (written: string, distance: number) => {
    const name = standardName(written, gazetteer);
    found.set(name, Math.min(distance, found.get(name) ?? Number.POSITIVE_INFINITY));
  };
  const given = figure.place === null ? '' : foldName(figure.place);
  if (!figure.passage.text.includes(figure.place ?? '')) add(given, ELSEWHERE);
  for (const name of referencesOf(figure, passage)) add(name, -2);
  const known = namesOfKind(article, 'place').add(given);
  const beside = textBeside(passage);
  let nationwide = NATIONWIDE.test(figure.passage.text) || OVER_PARTS.test(beside);
  passage.words.forEach((_, at) => {
    if (isPreposition(passage.words, at) && !isSeat(passage.words, at))
      for (const name of namesFrom(passage.words, at + 1)) {
        const country = gazetteer.countries.has(standardName(name, gazetteer));
        add(
          name,
          distanceTo(passage, at) + (country ? WIDER : 0) + (isOffshore(passage.words, at) ? OFFSHORE : 0),
        );
        nationwide ||= country && THROUGHOUT.has(passage.words[at]?.word ?? '');
      }
    for (const name of standingAlone(passage.words, at)) {
      if (gazetteer.countries.has(name)) add(name, distanceTo(passage, at) + WIDER);
      else if (known.has(name))
        add(name, distanceTo(passage, at) + (isOffshore(passage.words, at) ? OFFSHORE : 0));
    }
  });
  found.delete('');
  // "Two bullets hit Marcus Dell".
  for (const person of namesOfKind(article, 'person')) found.delete(person);
  const claimant = foldName(figure.claimedBy ?? '');
  const rank = ([name, distance]: [string, number]) => distance + (claimant.includes(name) ? CLAIMED : 0);
  const [nearest] = [...found].sort((a, b) => rank(a) - rank(b));
  return {
    gazetteer,
    own: nearest?.[0] ?? null,
    distance: nearest?.[1] ?? Number.POSITIVE_INFINITY,
    all: new Set(found.keys()),
    nationwide,
    worldwide: WORLDWIDE.test(figure.passage.text) || OVER_COUNTRIES.test(beside),
    local: LOCAL.test(beside),
  };
}

/** The words right after a figure, up to the next clause. */
function textBeside({ words, last }: PassageWords): string {
  const after = words.slice(last, last + BESIDE);
  const end = after.findIndex(({ gap }) => gap !== 'none');
  return (end < 0 ? after : after.slice(0, end)).map(({ word }) => word).join(' ');
}

/** "Off the coast from the port city of": the island that lies there is another place. */
function isOffshore(words: PassageWord[], at: number): boolean {
  for (let before = at; before >= Math.max(0, at - OFF_REACH); before--) {
    if (words[before]?.word === 'off' && words[before + 1]?.word === 'the') return true;
    if (words[before]?.gap !== 'none') return false;
  }
  return false;
}

/** "The Geological Survey in Golden": where an organisation sits is not where things happened. */
function isSeat(words: PassageWord[], at: number): boolean {
  const [before, earlier] = [words[at - 1], words[at - 2]];
  return (
    words[at]?.word === 'in' && before?.capital === true && earlier?.capital === true && before.gap === 'none'
  );
}

/** "940 miles south of Tehran" does not happen in Tehran. */
function isBearing(words: PassageWord[], at: number): boolean {
  const ofAt = words[at - 1]?.word === 'the' ? at - 2 : at - 1;
  // But "the south of Chile" is in Chile.
  const bearing = words[ofAt]?.word === 'of' && BEARINGS.test(words[ofAt - 1]?.word ?? '');
  return bearing && words[ofAt - 2]?.word !== 'the';
}

/** "58 km south-west of Bandar Abbas": a distance belongs to what it is measured from. */
function referencesOf(figure: CorpusFigure, { words, last }: PassageWords): string[] {
  if (figure.kind !== 'measure') return [];
  for (let at = last; at < Math.min(words.length, last + REFERENCE_REACH); at++)
    if (words[at]?.word === 'of' || words[at]?.word === 'from') return namesFrom(words, at + 1).slice(0, 1);
  return [];
}

/** "Ostrava says": a capital that speaks is a claimant, and not where things happened. */
const SAYS = /^(?:says?|said|claim(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)|insist(?:s|ed)?)$/;

/** "US officials say". */
const CLAIMANTS =
  /^(?:officials?|authorities|police|government|state|media|ministry|minister|intelligence|army|military|president|spokes[a-z]+|prosecutors|investigators)$/;

/** Names of one or two words at `at`; "US" in "US Geological Survey" is no place of its own. */
function standingAlone(words: PassageWord[], at: number): string[] {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (!word?.capital || word.possessive || isBearing(words, at) || (at > 0 && isSeat(words, at - 1)))
    return [];
  const speaks = next?.gap === 'none' && (SAYS.test(next.word) || CLAIMANTS.test(next.word));
  if (speaks || isInName(words, at)) return [];
  const joined = (other: PassageWord | undefined) => other?.capital === true && other.gap === 'none';
  const initials = word.word.length === 1 && next?.word.length === 1;
  if (!joined(next) && !initials) return [word.word];
  return joined(third) ? [] : [`${word.word} ${next?.word}`];
}

/** "Air India" is in no country; "Northern Ireland" and "Mexico's" neighbours are. */
function isInName(words: PassageWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.capital || before.possessive || words[at]?.gap !== 'none') return false;
  return at > 1 && before.word.length > 1 && !BEFORE_NAME.has(before.word) && !PREPOSITIONS.has(before.word);
}

/** "Mostly in London": some of it, and no place of the whole. */
const SOME_OF_IT = /^(?:mostly|mainly|chiefly|largely|especially|particularly|partly|including)$/;

function isPreposition(words: PassageWord[], at: number): boolean {
  const { word } = words[at] as PassageWord;
  if (SOME_OF_IT.test(words[at - 1]?.word ?? '')) return false;
  return PREPOSITIONS.has(word) || (word === 'of' && PLACE_OF.has(words[at - 1]?.word ?? ''));
}

/** The capitalised names that begin at `from`, past words such as "the southern city of": "Ismailia, Port Said and Suez". */
function namesFrom(words: PassageWord[], from: number): string[] {
  const names: string[] = [];
  let at = from;
  while (at < words.length && !words[at]?.capital && BEFORE_NAME.has(words[at]?.word ?? '')) at++;
  while (at < words.length) {
    const name: string[] = [];
    for (; at < words.length; at++) {
      const word = words[at] as PassageWord;
      if (!word.capital || CALENDAR.test(word.word) || (name.length > 0 && word.gap !== 'none')) break;
      if (at === from && word.gap !== 'none') break;
      name.push(word.word);
      // "Chile's Maule region": two names.
      if (word.possessive) {
        at++;
        break;
      }
    }
    if (name.length === 0) break;
    names.push(foldName(name.join(' ')));
    if (words[at]?.word === 'and') at++;
    else if (words[at]?.gap !== 'comma' && !words[at - 1]?.possessive) break;
  }
  return names;
}

const CONJUNCTION = /^(?:though|while|but)$/;

function distanceTo({ words, first, last }: PassageWords, at: number): number {
  const [from, to] = at < first ? [at + 1, first] : [last, at];
  let parted = 0;
  for (let i = from; i < to; i++) {
    if (words[i]?.number && !words[i - 1]?.number) parted += OTHER_NUMBER;
    const { word = '', gap } = words[i] ?? {};
    if (gap !== 'none' || CONJUNCTION.test(word)) parted += OTHER_CLAUSE;
    // "[Nine] in Lund and in Tarn 12".
    if (word === 'and' && PREPOSITIONS.has(words[i + 1]?.word ?? '')) parted += OTHER_NUMBER;
  }
  return to - from + parted;
}

function namesOfKind(article: CorpusArticle, kind: Actor['kind']): Set<string> {
  const actors = article.actors.filter((actor) => actor.kind === kind);
  return new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases]).map(foldName));
}
