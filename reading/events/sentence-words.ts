import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import type { Actor, Mention } from '../types.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { entryOf, type WordEntry } from './word-entries.ts';

/** A mention of an actor, by token positions within its sentence. */
export interface PlacedMention {
  actor: Actor;
  mention: Mention;
  /** First token and the one after the last. */
  from: number;
  to: number;
}

/** One sentence, ready for matching. Positions count from 0 in the sentence. */
export interface SentenceWords {
  tokens: Token[];
  /** The article's. */
  text: string;
  /** Lower case. */
  words: string[];
  /** What the lexicon knows of each. */
  entries: WordEntry[];
  mentions: PlacedMention[];
  /** By position: the mention that covers the word. */
  mentionAt: (PlacedMention | undefined)[];
  /** A headline: nearly all its longer words have a capital. */
  titled: boolean;
}

/** Beyond so many tokens a "sentence" is a list or has no punctuation; the rest of it is passed over. */
const MAX_TOKENS = 400;

/** Each sentence of a text with the actors named in it. One pass over tokens and mentions together. */
export function* sentenceWords(
  source: Source,
  actors: Actor[],
  lexicon: LexiconIndex,
): Generator<SentenceWords> {
  const { text } = source;
  const known = new Array<WordEntry | null>(source.tokens.length).fill(null);
  const all = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  let next = 0;
  for (const sentence of source.sentences) {
    const tokens = source.tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + MAX_TOKENS));
    const mentions: PlacedMention[] = [];
    // Filled from the start: arrays that grow by leaps are of another make, and slow down all who read them.
    const mentionAt = new Array<PlacedMention | undefined>(tokens.length).fill(undefined);
    let at = 0;
    for (; next < all.length && (all[next]?.mention.start ?? 0) < sentence.end; next++) {
      const { actor, mention } = all[next] as { actor: Actor; mention: Mention };
      while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at++;
      let to = at;
      while (to < tokens.length && (tokens[to] as Token).start < mention.end) to++;
      if (to === at || describes(tokens, to)) continue;
      const placed = { actor, mention, from: at, to };
      mentions.push(placed);
      for (let i = at; i < to; i++) mentionAt[i] = placed;
    }
    yield {
      tokens,
      text,
      words: tokens.map(({ lower }) => lower),
      entries: tokens.map((token) => {
        known[token.spelling] ??= entryOf(lexicon.words, text, token);
        return known[token.spelling] as WordEntry;
      }),
      mentions,
      mentionAt,
      titled: isTitled(text, tokens),
    };
  }
}

/** A capital within a sentence makes a name of a word ("the Baltic States", "the March index"); where all words have one it says nothing. */
export function isName({ text, tokens, titled }: SentenceWords, at: number): boolean {
  if (at <= 0 || at >= tokens.length || titled) return false;
  const { start, end } = tokens[at] as Token;
  return end - start > 1 && isCapital(text.charCodeAt(start)) && !isCapital(text.charCodeAt(start + 1));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** What behind a name and a hyphen makes a mere description of it: "Soviet-era bases", "Russian-made rockets". */
const DESCRIBING =
  /^(?:era|style|made|built|type|language|speaking|brokered|sponsored|mediated|born|educated)$/;

function describes(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === '-' && DESCRIBING.test(tokens[to + 1]?.lower ?? '');
}

/** Fewer longer words say nothing of how a sentence is cased. */
const LEAST_LONGER = 4;
const LONGER = 4;
const SHARE_OF_CAPITALS = 0.8;

function isTitled(text: string, tokens: readonly Token[]): boolean {
  let longer = 0;
  let capitals = 0;
  for (const { start, end, lower } of tokens) {
    if (end - start < LONGER) continue;
    longer++;
    const first = text.charCodeAt(start);
    if (first < 128 ? isCapital(first) : first !== lower.charCodeAt(0)) capitals++;
  }
  return longer >= LEAST_LONGER && capitals >= longer * SHARE_OF_CAPITALS;
}

const MARK = /^["“”`']$/;

/** Whether a word is a quotation mark, or half of one that agencies write as two. */
export function isMark(word: string | undefined): boolean {
  return word !== undefined && MARK.test(word);
}
