import { isInverted } from './conditions.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { FoundVerb } from './verbs-in.ts';
import { ADVERB, AUXILIARY, CLAUSE_MARK, holds, is, LEAD_IN, SUBORDINATOR } from './word-classes.ts';

/** Clauses after these words did not happen, or not yet. */
const UNREAL = new Set(['if', 'unless', 'until', 'whether', 'before', 'should']);

/** Words that insert a clause between commas. */
const INSERTED = new Set(['who', 'which', 'whose', 'whom', 'where']);

/** Words that open a clause about a noun. */
const RELATIVE = new Set(['that', 'which', 'who', 'where']);

const ADDING = new Set(['and', 'but']);
/** Verbs that tell what somebody else has done. */
const CHARGING = new Set(['allege', 'complain', 'charge', 'claim', 'warn']);
/** How many words may stand before the verb of a second sentence. */
const SUBJECT_REACH = 8;

/** Where clauses begin and end in a sentence. */
export interface Clauses {
  /** By position: first word of the clause it stands in. */
  start: number[];
  /** By position: one after the clause's last word. */
  end: number[];
  /** By position: the word that opened its clause, or empty at the start of the sentence. */
  opener: string[];
  /** Positions of its verbs. */
  verbs: ReadonlySet<number>;
}

/** Cuts a sentence at its marks and subordinating words; commas do not end a clause. */
export function clausesOf(sentence: SentenceWords, verbs: readonly FoundVerb[]): Clauses {
  const { words } = sentence;
  const start: number[] = [];
  const opener: string[] = [];
  let from = 0;
  let word = '';
  let around: { from: number; word: string } | null = null;
  let inserted: { from: number; word: string } | null = null;
  for (let i = 0; i < words.length; i++) {
    const here = words[i] as string;
    if (here === '(' || here === '[') {
      around ??= { from, word };
      from = i + 1;
      word = here;
    } else if ((here === ')' || here === ']') && around) {
      // What stands in brackets is passed over: the clause around it goes on.
      ({ from, word } = around);
      around = null;
    } else if (here === ',' && inserted && resumes(sentence, i + 1)) {
      // "Rebels, who hold the port, have": behind its second comma the clause around goes on.
      ({ from, word } = inserted);
      inserted = null;
    } else if (here === ',' && isLed(sentence, from, word, verbs) && leadsOn(words, from, i, verbs)) {
      // "After Chad left, Mali returned": behind its comma begins what it leads to.
      from = i + 1;
      word = '';
    } else if (here === ',' && isTold(sentence, i, verbs)) {
      from = i + 1;
      word = '';
    } else if (here === ',' && ADDING.has(words[i + 1] ?? '') && tellsAnew(sentence, from, i, verbs)) {
      from = i + 2;
      word = '';
      i++;
      start.push(from);
      opener.push(word);
    } else if (opens(sentence, i, verbs)) {
      inserted = i > 0 && INSERTED.has(here) && words[i - 1] === ',' ? { from, word } : null;
      from = i + 1;
      word = here;
    }
    start.push(from);
    opener.push(word);
  }
  return {
    start,
    end: endsOf(start),
    opener,
    verbs: new Set(verbs.map(({ at }) => at)),
  };
}

/** Whether what a clause tells did not happen, or not yet. */
export function isUnreal({ opener }: Clauses, position: number): boolean {
  return UNREAL.has(opener[position] ?? '');
}

/** Whether a clause opened by a word such as "after" or "unless" comes before the one that it belongs to. */
function isLed(sentence: SentenceWords, from: number, word: string, verbs: readonly FoundVerb[]): boolean {
  return (
    (from === 0 && verbs[0]?.at === 0) ||
    (from === 1 && (is(sentence, 0, SUBORDINATOR) || isInverted(sentence, 0))) ||
    (UNREAL.has(word) && sentence.words[from - 2] === 'that') ||
    // "In a move that alarmed Chad, Mali shelled".
    (RELATIVE.has(word) && is(sentence, 0, LEAD_IN) && !verbs.some(({ at }) => at < from))
  );
}

/** Whether a clause has had its verb at a comma, and the next verb comes before another comma. */
function leadsOn(words: string[], from: number, comma: number, verbs: readonly FoundVerb[]): boolean {
  const opener = words[from - 1] as string;
  if (!UNREAL.has(opener) && !RELATIVE.has(opener) && !verbs.some(({ at }) => at >= from && at < comma))
    return false;
  const next = verbs.find(({ at }) => at > comma);
  return next !== undefined && !next.participle && !words.slice(comma + 1, next.at).includes(',');
}

/** ", officials in Oslo said": behind its comma begins who has told all this. */
function isTold({ words }: SentenceWords, comma: number, verbs: readonly FoundVerb[]): boolean {
  const told = verbs.find(({ at }) => at > comma);
  if (!told || told.at > comma + SUBJECT_REACH || told.passive || told.participle || told.infinitive)
    return false;
  if (!told.senses.says && !CHARGING.has(told.senses.lemma)) return false;
  // "Much of it believed to be his".
  if (words[told.at + 1] === 'to') return false;
  const between = words.slice(comma + 1, told.at);
  return verbs.some(({ at }) => at < comma) && !between.includes(',') && !ADDING.has(between[0] ?? '');
}

/** Whether a verb follows that an inserted clause has kept waiting. */
function resumes(sentence: SentenceWords, at: number): boolean {
  const next = is(sentence, at, ADVERB) ? at + 1 : at;
  if (is(sentence, next, AUXILIARY)) return true;
  return /^(?:[a-z]{3,}ed|said|told|says|met|held|led)$/.test(sentence.words[next] ?? '');
}

/**
 * "Chad left, but last May Mali returned": a second sentence behind its comma and "but", with a verb and a subject of
 * its own, and no last name in a list.
 */
function tellsAnew(
  sentence: SentenceWords,
  from: number,
  comma: number,
  verbs: readonly FoundVerb[],
): boolean {
  if (!verbs.some(({ at }) => at >= from && at < comma)) return false;
  const next = verbs.find(({ at }) => at > comma);
  if (!next || next.participle || next.infinitive || (next.passive && !next.be)) return false;
  // What has neither the form of a past nor an auxiliary may be a noun.
  if (next.form !== 'past' && next.groupFrom === next.at) return false;
  const length = next.groupFrom - (comma + 2);
  return (
    length > 0 &&
    length <= SUBJECT_REACH &&
    !sentence.words.slice(comma + 2, next.groupFrom).includes(',') &&
    !holds(sentence, comma + 2, next.groupFrom, CLAUSE_MARK | SUBORDINATOR)
  );
}

/** A mark, or a subordinating word that is no part of a name. */
function opens(sentence: SentenceWords, at: number, verbs: readonly FoundVerb[]): boolean {
  if (is(sentence, at, CLAUSE_MARK) || isInverted(sentence, at)) return true;
  return (
    is(sentence, at, SUBORDINATOR) &&
    !sentence.mentionAt[at] &&
    !isQuantity(sentence.words, at, verbs) &&
    !isDated(sentence.words, at)
  );
}

const AS_REACH = 5;
/** What stands behind an "as" that opens no clause. */
const AS_JOINTS =
  /^(?:many|much|well|an?|part|soon|far|long|late|early|few|little|high|low|if|though|to|of|his|her|its|their|president|chief|head|leader)$/;

const DATE_WORD =
  /^(?:[a-z]+day|january|february|march|april|june|july|august|september|october|november|december|midnight|noon|dawn|dusk|spring|\d{1,4})$/;

/** "Until Sunday", "since 1990": a preposition. */
function isDated(words: string[], at: number): boolean {
  return DATE_WORD.test(words[at + 1] ?? '') && /^(?:until|since|before|after|as)$/.test(words[at] as string);
}

/** One after the last word of each word's clause; a clause goes on behind its brackets. */
function endsOf(start: number[]): number[] {
  const last = new Array<number>(start.length + 1).fill(0);
  for (let at = 0; at < start.length; at++) {
    const from = start[at] as number;
    if (from <= at) last[from] = at + 1;
  }
  return start.map((from, at) => last[from] || at);
}

/** "as many as", "as well as", "as a result", "once more" open no clause. */
function isQuantity(words: string[], at: number, verbs: readonly FoundVerb[]): boolean {
  if (words[at] === 'once') return /^(?:more|again)$/.test(words[at + 1] ?? '');
  if (words[at] !== 'as') return false;
  if (/^(?:the|he|she|it|they|we)$/.test(words[at + 1] ?? '')) return false;
  // "As shells fell on the port".
  const next = verbs.find((verb) => verb.at > at);
  const isClause =
    next?.form === 'past' &&
    next.at > at + 1 &&
    next.at <= at + AS_REACH &&
    (!next.passive || next.be) &&
    !next.infinitive;
  return (
    !isClause ||
    AS_JOINTS.test(words[at + 1] ?? '') ||
    words.slice(at + 1, next?.at).some((word) => word === ',' || word === 'as')
  );
}
