import type { Sentence, Source } from '../source.ts';
import type { Claim } from './claim.ts';
import { claimFor, claimsOf } from './claims.ts';
import type { Named } from './owners.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many sentences back a speaker may have been named, and ahead one may be named for an open quotation. */
const BACK = 6;
const AHEAD = 3;
/** How many names back "he" may refer to. */
const MOST_NAMES_BACK = 20;
/** How far back in the paragraph the quotation may have begun, in characters. */
const QUOTE_REACH = 2000;
const NEW_LINE = 10;
/** Longest run of a neighbouring sentence that is looked at, in tokens. */
const LONGEST_LOOK = 120;

/** One run of text that is asked who claims its figures. */
export interface Heard {
  source: Source;
  vocabulary: Vocabulary;
  /** Index of its sentence. */
  sentence: number;
  pieces: Piece[];
  claims: Claim[];
  /** Mentions of persons and organisations in text order. */
  named: Named[];
  /** For each piece, whether it stands in quotation marks; worked out once, when first asked for. */
  quoted?: boolean[];
}

/**
 * Who claims the figure at piece `at`, as written: the claimant of its sentence, for "he said" the one named before,
 * for a sentence inside a quotation the one to whom the quotation is given; null in the article's own voice.
 */
export function claimantOf(heard: Heard, at: number): string | null {
  const { source, pieces } = heard;
  const claim = claimFor(heard.claims, at);
  if (claim && !claim.pronoun) return textOf(source, pieces, claim);
  const { start } = pieces[at] as Piece;
  // "Roth said she believed …": the name stands in the same sentence.
  const here = claim && heard.claims.filter((other) => !other.pronoun && other.at < claim.at).at(-1);
  if (here) return textOf(source, pieces, here);
  if (claim) return speakerBefore(heard) ?? personBefore(heard.named, start) ?? textOf(source, pieces, claim);
  heard.quoted ??= quotedPieces(source, pieces);
  if (!heard.quoted[at]) return null;
  return speakerAfter(heard) ?? speakerBefore(heard, 2);
}

function textOf(source: Source, pieces: Piece[], { who }: Claim): string {
  return source.text.slice((pieces[who.first] as Piece).start, (pieces[who.next - 1] as Piece).end);
}

/** The last claimant named in the sentences before. */
function speakerBefore(heard: Heard, reach = BACK): string | null {
  for (let s = heard.sentence - 1; s >= Math.max(0, heard.sentence - reach); s--) {
    const found = speakerIn(heard, s, -1);
    if (found !== null) return found;
  }
  return null;
}

/** The claimant that the rest of an open quotation ends with. */
function speakerAfter(heard: Heard): string | null {
  const { source, sentence } = heard;
  for (let s = sentence + 1; s <= Math.min(source.sentences.length - 1, sentence + AHEAD); s++) {
    const { start } = source.sentences[s] as Sentence;
    if (!isQuoted(source, start) && !/["“]/.test(source.text.charAt(start))) return null;
    const found = speakerIn(heard, s, 0);
    if (found !== null) return found;
  }
  return null;
}

/** The first (0) or last (-1) named claimant of a sentence. */
function speakerIn({ source, vocabulary }: Heard, sentence: number, which: 0 | -1): string | null {
  const { first, last } = source.sentences[sentence] as Sentence;
  const pieces = piecesOf(source, first, Math.min(last, first + LONGEST_LOOK), vocabulary);
  const claims = claimsOf(pieces).filter((claim) => !claim.pronoun);
  const claim = claims.at(which);
  return claim ? textOf(source, pieces, claim) : null;
}

function personBefore(named: Named[], start: number): string | null {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Named).start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - MOST_NAMES_BACK); i--) {
    const { actor } = named[i] as Named;
    if (actor.kind === 'person') return actor.name;
  }
  return null;
}

/** Which pieces stand in quotation marks, those opened earlier in the paragraph included. */
function quotedPieces(source: Source, pieces: Piece[]): boolean[] {
  let open = isQuoted(source, (pieces[0] as Piece).start);
  return pieces.map(({ lower }) => {
    if (lower === '"') open = !open;
    else if (lower === '“') open = true;
    else if (lower === '”') open = false;
    return open;
  });
}

/** Does the text at `offset` stand in quotation marks opened before it in its paragraph? */
function isQuoted({ text }: Source, offset: number): boolean {
  let from = offset;
  while (from > 0 && offset - from < QUOTE_REACH && text.charCodeAt(from - 1) !== NEW_LINE) from--;
  let open = false;
  for (let i = from; i < offset; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) open = !open;
    else if (code === 0x201c) open = true;
    else if (code === 0x201d) open = false;
  }
  return open;
}
