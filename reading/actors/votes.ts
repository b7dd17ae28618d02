import { acronymsOf, UNNAMED } from './acronyms.ts';
import { mix } from './hash.ts';
import { LABELS, OUTSIDE, PERSON, UNIT } from './labels.ts';
import { numberKeys } from './number-keys.ts';
import { is, TITLE } from './word-classes.ts';
import { ALL_CAPITALS, SENTENCE_CASE, type Words } from './words.ts';

/** What unanimous evidence from elsewhere in the document adds to a label, in units of the tagger's weights. */
const WORD_VOTE = 80;
const PAIR_VOTE = 40;
const ACRONYM_VOTE = 40;
/** Taken from a person of one word whom the document introduces nowhere: news gives full names first. */
const STRANGER = 30;
/** "No name" weighs less: a word is left out more easily than it is named by mistake. */
const OUTSIDE_SHARE = 0.5;
/** Counts as this many votes against, so that one occurrence alone says less than three. */
const DOUBT = 1;

/**
 * Lets the document vote. A name that stands in a poor place (alone at the start of a sentence, in a headline)
 * takes evidence from where else it stands: every candidate gets a bonus for the kinds that the first pass
 * gave the same word, the same pair of words, or the long form of the same acronym elsewhere.
 */
export function addVotes(scores: Int32Array, words: Words, labels: Uint8Array): void {
  const { count, candidate, casing, word, form } = words;
  const pairs = numberKeys(pairKeys(words));
  const kinds = new Int32Array(words.lowerCount.length * KINDS);
  const firsts = new Int32Array(pairs.distinct * LABELS);
  const seconds = new Int32Array(pairs.distinct * LABELS);
  for (let i = 0; i < count; i++) {
    // Headlines and shouted lines take votes but have none.
    if (candidate[i] === 0 || casing[i] !== SENTENCE_CASE) continue;
    increase(kinds, (word[i] as number) * KINDS + kindOf(labels[i] as number));
    const pair = pairs.ids[i] as number;
    if (pair < 0) continue;
    increase(firsts, pair * LABELS + (labels[i] as number));
    increase(seconds, pair * LABELS + (labels[i + 1] as number));
  }
  const introduced = introducedOf(words, labels);
  const acronyms = acronymsOf(words, labels);
  for (let i = 0; i < count; i++) {
    if (candidate[i] === 0) continue;
    const own = casing[i] === SENTENCE_CASE ? (labels[i] as number) : -1;
    voteForKinds(scores, i, kinds, (word[i] as number) * KINDS, own);
    const pair = pairs.ids[i] as number;
    if (pair >= 0) voteForLabels(scores, i, firsts, pair * LABELS, own);
    const before = i > 0 ? (pairs.ids[i - 1] as number) : -1;
    if (before >= 0) voteForLabels(scores, i, seconds, before * LABELS, own);
    if (labels[i] === ALONE && introduced[word[i] as number] === 0) addToKind(scores, i, PERSON, -STRANGER);
    if (form[i] !== ALL_CAPITALS) continue;
    const kind = acronyms.get(words.acronym[i] as number);
    if (kind !== undefined && kind !== UNNAMED) addToKind(scores, i, kind, ACRONYM_VOTE);
  }
}

/** A person of one word. */
const ALONE = 1 + PERSON * 4 + UNIT;

/** 1 for each distinct word that some longer name of a person contains, or that stands after a title. */
function introducedOf(words: Words, labels: Uint8Array): Uint8Array {
  const introduced = new Uint8Array(words.lowerCount.length);
  for (let i = 0; i < words.count; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE || kindOf(label) !== PERSON) continue;
    const titled = i > (words.first[i] as number) && is(words, i - 1, TITLE);
    if (label !== ALONE || titled) introduced[words.word[i] as number] = 1;
  }
  return introduced;
}

/** The three kinds of names, and none. */
const KINDS = 4;
const NO_NAME = 3;

function kindOf(label: number): number {
  return label === OUTSIDE ? NO_NAME : (label - 1) >> 2;
}

/** A key for every two candidates side by side in a sentence; 0 elsewhere. */
function pairKeys(words: Words): Int32Array {
  const keys = new Int32Array(words.count);
  for (let i = 0; i + 1 < words.count; i++) {
    if (words.candidate[i] === 1 && words.candidate[i + 1] === 1 && i + 1 < (words.last[i] as number))
      keys[i] = mix(words.hash[i] as number, words.hash[i + 1] as number) | 1;
  }
  return keys;
}

function voteForKinds(scores: Int32Array, token: number, counts: Int32Array, row: number, own: number): void {
  const ownKind = own < 0 ? -1 : kindOf(own);
  let total = DOUBT;
  for (let kind = 0; kind < KINDS; kind++) total += votes(counts, row, kind, ownKind);
  if (total === DOUBT) return;
  for (let kind = 0; kind < KINDS; kind++) {
    const share = votes(counts, row, kind, ownKind) / total;
    if (kind === NO_NAME) add(scores, token, OUTSIDE, WORD_VOTE * OUTSIDE_SHARE * share);
    else addToKind(scores, token, kind, WORD_VOTE * share);
  }
}

function voteForLabels(
  scores: Int32Array,
  token: number,
  counts: Int32Array,
  row: number,
  own: number,
): void {
  let total = DOUBT;
  for (let label = 0; label < LABELS; label++) total += votes(counts, row, label, own);
  if (total === DOUBT) return;
  for (let label = 0; label < LABELS; label++)
    add(scores, token, label, (PAIR_VOTE * votes(counts, row, label, own)) / total);
}

/** Votes in a row for `choice`, without the voter's own. */
function votes(counts: Int32Array, row: number, choice: number, own: number): number {
  return (counts[row + choice] as number) - (choice === own ? 1 : 0);
}

function addToKind(scores: Int32Array, token: number, kind: number, bonus: number): void {
  for (let part = 0; part < 4; part++) add(scores, token, 1 + kind * 4 + part, bonus);
}

function add(scores: Int32Array, token: number, label: number, bonus: number): void {
  const at = token * LABELS + label;
  scores[at] = (scores[at] as number) + Math.round(bonus);
}

function increase(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
