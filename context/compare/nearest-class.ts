import type { PassageWords } from './passage-words.ts';

/** Words that may stand between a number and its verb without parting them. */
const LIGHT = new Set(
  'at least most about around some an a the estimated approximately roughly nearly almost more less than over as many up to another other further additional only just of were was is are been be have had has being also that who in by'.split(
    ' ',
  ),
);
const PASSIVE = new Set(['was', 'were', 'been', 'are', 'is', 'be', 'being']);
/** "the death toll rose to 10": what stands right before such a number reaches back to the noun. */
const TOLL_PREPOSITIONS = new Set(['to', 'at', 'of', 'stood', 'reached', 'passed']);
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
};
/** Open a clause of their own: "left the party since protests began". */
const SUBORDINATORS = new Set(['since', 'after', 'before', 'during', 'while', 'when', 'because', 'although']);
const TOO_FAR = 12;

/**
 * The class of the word that a figure belongs to by grammar's rule of thumb: a word of the figure itself,
 * else the nearest one, cheaper across light words, dearer across clauses and other numbers.
 * "killing at least [7] and injuring 40" → the class of "killing". Null when no word is near.
 */
export function nearestClass<C>(
  { words, first, last }: PassageWords,
  classes: ReadonlyMap<string, C>,
): C | null {
  let best: C | null = null;
  let bestCost = TOO_FAR;
  const consider = (at: number, cost: number) => {
    const found = classes.get(pairAt(words, at)) ?? classes.get(words[at]?.stem ?? '');
    if (!found || cost >= bestCost || (words[at]?.word === 'case' && words[at - 1]?.word === 'in')) return;
    best = found;
    bestCost = cost;
  };
  for (let at = last - 1; at >= first; at--) consider(at, 0.5);
  walkBack(words, first, consider);
  walkOn(words, last, consider);
  return best;
}

/** Two words in a row as a key: "home-to". */
function pairAt(words: PassageWords['words'], at: number): string {
  return `${words[at]?.word}-${words[at + 1]?.word}`;
}

type Consider = (at: number, cost: number) => void;

/** Towards the start: "killing at least [7]", "the death toll rose to [10]". */
function walkBack(words: PassageWords['words'], first: number, consider: Consider): void {
  const afterToll = TOLL_PREPOSITIONS.has(words[first - 1]?.word ?? '');
  let cost = 0;
  for (let at = first - 1; at >= 0 && cost < TOO_FAR; at--) {
    const word = words[at];
    if (!word) return;
    cost += gapCost(words[at + 1]?.gap) + ownCost(word.word, word.number);
    const agent = words[first - 1]?.word === 'by';
    const passive =
      !agent && (PASSIVE.has(words[at - 1]?.word ?? '') || PASSIVE.has(words[at - 2]?.word ?? ''));
    if (afterToll && TOLL_NOUNS.test(word.word)) consider(at, Math.min(cost, 2));
    else consider(at, cost + (passive ? COST.passiveBefore : 0));
  }
}

/** Towards the end: "[10 people] were killed", but not "[10 people] and injuring 80". */
function walkOn(words: PassageWords['words'], last: number, consider: Consider): void {
  let cost = 0;
  for (let at = last; at < words.length && cost < TOO_FAR; at++) {
    const word = words[at];
    if (!word) return;
    cost += gapCost(word.gap) + ownCost(word.word, word.number);
    const before = words[at - 1]?.word ?? '';
    const gerund = word.word.endsWith('ing') && !PASSIVE.has(before);
    const coordinated = before === 'and' || word.gap === 'comma';
    consider(at, cost + (gerund ? (coordinated ? COST.newVerbPhrase : COST.gerundAfter) : 0));
  }
}

function ownCost(word: string, number: boolean): number {
  if (number) return COST.otherNumber;
  if (word === 'and' || word === 'but') return COST.and;
  if (SUBORDINATORS.has(word)) return COST.subordinate;
  return LIGHT.has(word) ? 0.1 : 1;
}

function gapCost(gap: 'none' | 'comma' | 'stop' | undefined): number {
  return gap === 'comma' ? COST.comma : gap === 'stop' ? COST.stop : 0;
}
