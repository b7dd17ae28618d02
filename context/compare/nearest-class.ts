import type { PassageWord, PassageWords } from './passage-words.ts';
import type { LightWords, WordClasses } from './word-classes.ts';

const PASSIVE = new Set(['was', 'were', 'been', 'are', 'is', 'be', 'being']);
const TOLL_NOUNS = /^(?:toll|death|dead|number|case|injury|figure|count)/;

/** Costs of what may part a number from the word that says what it is about; the cheapest word wins. */
const COST = {
  otherNumber: 4,
  comma: 2,
  stop: 8,
  passiveBefore: 4,
  newVerbPhrase: 5,
  gerundAfter: 3,
  and: 2.5,
  subordinate: 4,
  setting: 3,
  weak: 3,
  own: 0.5,
  role: 2.5,
  standing: 4.5,
  aside: 1,
};
/** "At more than 400": stand before a number, with what rounds it in between. */
const OBJECT_OF = new Set(['at', 'to']);
/** Said of any amount, and of whatever harm: "treated for burns". */
const WEAK = new Set(['worth', 'valued', 'value', 'treat', 'treated', 'treating', 'treats']);
/** Open a clause of their own: "left the party since protests began". */
const SUBORDINATORS = new Set(['since', 'after', 'before', 'during', 'while', 'when', 'because', 'although']);
const TOO_FAR = 12;
/** A word found further off is a guess. */
const SURE = 4;
const SAYS = /^(?:says?|said|told|claim(?:s|ed)|report(?:s|ed)|believe[sd]?|estimate[sd]?)$/;
/** Nouns that name people by what had befallen them before: hostages may be freed or die. */
const ROLE =
  /^(?:hostages?|prisoners?|captives?|refugees?|evacuees?|survivors?|victims?|detainees|inmates|protesters?|protestors?|demonstrators?|marchers?|strikers?|conscripts?|reservists?|convicts?)$/;
/** Nouns for people who are only what they are, whatever befalls them: told of nothing else, they say it themselves. */
const STANDING = /^(?:inhabitants|patients?|employees?)$/;
/** "Killing all 49 [servicemen] on board": where they were, and not what befell them. */
const WHEREABOUTS = /^(?:aboard|board|inside|present)$/;
const FATE = /^(?:bodies|body|corpses?|fatalities|deaths?)$/;
/** "The quake in Yushu killed": a verb after a name is no more of the phrase that says where. */
const FINITE = /(?:ed|left|hurt|shot|cost|rose|fell|drew|died)$/;
/** Open a phrase that says where or when. */
const SETTINGS = new Set(['in', 'at', 'during', 'after', 'before']);

/** The class of a word; sure where it stands right by the number. */
export interface Told<C> {
  found: C | null;
  sure: boolean;
}

/**
 * The class of the word that a figure belongs to by grammar's rule of thumb: a word of the figure itself,
 * else the nearest one, cheaper across light words, dearer across clauses and other numbers.
 * "killing at least [7] and injuring 40" → the class of "killing". Null when no word is near; not sure when it is not very near.
 * @param fits which classes the counted thing can be of; others' words are passed over
 */
export function nearestClass<C>(
  { words, first, last }: PassageWords,
  classes: ReadonlyMap<string, C>,
  { idioms, lightWords }: WordClasses,
  fits: (found: C, key: string) => boolean = () => true,
): Told<C> {
  let best: C | null = null;
  let bestCost = TOO_FAR;
  const isOwn = (at: number) => at >= first && at < last;
  const isFit = (one: C | undefined, key: string) => one !== undefined && fits(one, key);
  const consider = (at: number, cost: number) => {
    const { word = '', stem = '' } = words[at] ?? {};
    const [pair, pairBefore] = [pairAt(words, at), pairAt(words, at - 1)];
    if (idioms.has(pair) || idioms.has(pairBefore)) return;
    const found = [pair, pairBefore, `=${word}`, stem]
      .filter((key) => isFit(classes.get(key), key))
      .map((key) => classes.get(key))[0];
    const role = at < first ? (ROLE.test(word) ? COST.role : STANDING.test(word) ? COST.standing : 0) : 0;
    const weak = WEAK.has(word) || (at >= last && isWhereabouts(words, at) && !isLoad(words, first));
    const full = cost + role + (isSetting(words, at) ? COST.setting : 0) + (weak ? COST.weak : 0);
    if (!found || full >= bestCost || (!isOwn(at) && isSpeaking(words, at))) return;
    if (/^hospitals?$/.test(word) && !isWayToHospital(words, at)) return;
    if (isNamedTown(words, at) || isNamedTown(words, at - 1)) return;
    if (word === 'hit' && at === first - 1) return;
    if (word === 'case' && words[at - 1]?.word === 'in') return;
    if (isDealStruck(words, at)) return;
    best = found;
    bestCost = full;
  };
  for (let at = last - 1; at >= first; at--) consider(at, ownNounCost(words[at]?.word ?? ''));
  walkBack(words, first, lightWords, consider);
  walkOn(words, first, last, lightWords, consider);
  return { found: best, sure: bestCost <= SURE };
}

function isWhereabouts(words: PassageWords['words'], at: number): boolean {
  return (
    WHEREABOUTS.test(words[at]?.word ?? '') || (words[at]?.word === 'on' && words[at + 1]?.word === 'board')
  );
}

/** "With [228 people] on board", "had [some 90 people] aboard": that is what the number tells. */
function isLoad(words: PassageWords['words'], first: number): boolean {
  return words.slice(Math.max(0, first - 3), first).some(({ word }) => /^(?:with|ha[ds]|carr)/.test(word));
}

/** "Taken to a hospital", "in hospital": a hospital that is attacked, or whose staff are told of, holds nobody. */
function isWayToHospital(words: PassageWords['words'], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  return (
    before.includes('to') ||
    before.at(-1) === 'in' ||
    /\b(?:remain\w*|stay\w*|recover\w*) in\b/.test(before.join(' '))
  );
}

/** "In the town of Lund": where, and not how many live there. */
function isNamedTown(words: PassageWords['words'], at: number): boolean {
  return /^(?:city|town)$/.test(words[at]?.word ?? '') && words[at + 2]?.capital === true;
}

/** "Survivors said": who speaks of a number is not what it counts. */
function isSpeaking(words: PassageWords['words'], at: number): boolean {
  return SAYS.test(words[at + 1]?.word ?? '') && words[at + 1]?.gap === 'none';
}

/** "Could strike deals", "struck a bargain": nobody lays down work. */
export function isDealStruck(words: PassageWords['words'], at: number): boolean {
  return (
    /^(?:strik|struck)/.test(words[at]?.word ?? '') &&
    words
      .slice(at + 1, at + 4)
      .some(({ word }) => /^(?:deal|bargain|agreement|accord|pact|balance)s?$/.test(word))
  );
}

/** "turnout in Friday's vote": where something happened is not what is counted. */
function isSetting(words: PassageWords['words'], at: number): boolean {
  const before = words[at - 1];
  if (before?.capital && !before.possessive && FINITE.test(words[at]?.word ?? '')) return false;
  for (let before = at - 1; before >= at - 5; before--) {
    if (words[before + 1]?.gap !== 'none') return false;
    if (SETTINGS.has(words[before]?.word ?? '') && !isBound(words, before)) return true;
  }
  return false;
}

/** "At least [seven bodies]": no place, but how many. */
function isBound(words: PassageWords['words'], at: number): boolean {
  return words[at]?.word === 'at' && /^(?:least|most|about)$/.test(words[at + 1]?.word ?? '');
}

/** Two words in a row as a key: "home-to". */
function pairAt(words: PassageWords['words'], at: number): string {
  return `${words[at]?.word}-${words[at + 1]?.word}`;
}

type Consider = (at: number, cost: number) => void;

/** "Picked up [17 bodies]": some nouns say what befell them, whatever the verb. */
function ownNounCost(word: string): number {
  if (FATE.test(word)) return 0;
  if (STANDING.test(word)) return COST.standing;
  return ROLE.test(word) ? COST.role : COST.own;
}

/** Towards the start: "killing at least [7]", "the death toll rose to [10]". */
function walkBack(words: PassageWords['words'], first: number, light: LightWords, consider: Consider): void {
  const afterToll = light.tollPrepositions.has(words[first - 1]?.word ?? '');
  let cost = 0;
  for (let at = first - 1; at >= 0 && cost < TOO_FAR; at--) {
    const word = words[at];
    if (!word) return;
    cost += gapCost(words[at + 1]?.gap) + ownCost(word, light);
    const agent = words[first - 1]?.word === 'by';
    const passive =
      !agent && (PASSIVE.has(words[at - 1]?.word ?? '') || PASSIVE.has(words[at - 2]?.word ?? ''));
    if (afterToll && TOLL_NOUNS.test(word.word)) consider(at, Math.min(cost, COST.own));
    else consider(at, cost + (passive ? COST.passiveBefore : 0));
  }
}

/** Towards the end: "[10 people] were killed", but not "[10 people] and injuring 80". */
function walkOn(
  words: PassageWords['words'],
  first: number,
  last: number,
  light: LightWords,
  consider: Consider,
): void {
  let cost = 0;
  // "Put the number [at 400] and accused the owner": what follows is said of another subject's deed.
  const isObject = OBJECT_OF.has(words[first - 1]?.word ?? '');
  const aside = asideEnd(words, last);
  for (let at = aside ?? last; at < words.length && cost < TOO_FAR; at++) {
    const word = words[at];
    if (!word) return;
    cost += at === aside ? COST.aside : gapCost(word.gap) + ownCost(word, light);
    const before = words[at - 1]?.word ?? '';
    const gerund = word.word.endsWith('ing') && word.word !== 'missing' && !PASSIVE.has(before);
    const coordinated = before === 'and' || word.gap === 'comma';
    if (isObject && before === 'and' && word.word.endsWith('ed')) return;
    consider(at, cost + (gerund ? (coordinated ? COST.newVerbPhrase : COST.gerundAfter) : 0));
  }
}

/** What opens an aside on some of those who are counted, and how long one may be. */
const ASIDE =
  /^(?:most|many|some|several|half|all|none|nearly|almost|mostly|mainly|including|among|who|whose|which|one|two|three|four|five|aged)$/;
const LONGEST_ASIDE = 16;

/** "[200 people], most of them from the north, remain missing": where the sentence goes on; null without such an aside. */
function asideEnd(words: PassageWords['words'], last: number): number | null {
  if (words[last]?.gap !== 'comma' || !ASIDE.test(words[last]?.word ?? '')) return null;
  for (let at = last + 1; at < Math.min(words.length, last + LONGEST_ASIDE); at++) {
    const { gap } = words[at] ?? {};
    if (gap === 'stop') return null;
    if (gap === 'comma') return at;
  }
  return null;
}

function ownCost({ word, number }: PassageWord, { light }: LightWords): number {
  if (number) return COST.otherNumber;
  if (word === 'and' || word === 'but') return COST.and;
  if (SUBORDINATORS.has(word)) return COST.subordinate;
  return light.has(word) ? 0.1 : 1;
}

function gapCost(gap: 'none' | 'comma' | 'stop' | undefined): number {
  return gap === 'comma' ? COST.comma : gap === 'stop' ? COST.stop : 0;
}
