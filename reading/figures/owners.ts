import type { Actor, Mention, Span } from '../types.ts';
import type { Action } from './action.ts';
import type { Claim } from './claim.ts';
import { lowerOf, type Piece, pieceAt } from './pieces.ts';
import { BEFORE_VERB, has, WHERE } from './traits.ts';

/** One mention of an actor, for walking mentions in text order. */
export interface Named extends Span {
  actor: Actor;
  mention: Mention;
}

const MOST = 3;
/** How many pieces before its verb a subject may end, and behind it an agent begin. */
const SUBJECT_REACH = 14;
const AGENT_REACH = 8;
const BREAKS = new Set('. ; : " “ ” ! ? ( ) — –'.split(' '));
/** "The firm said it has …": the claimant is the subject again. */
const SAME = new Set('it they he she its their'.split(' '));

/**
 * The actors a figure belongs to: those in its noun phrase ("Russian troops") or right beside an age ("Ana Ruiz, 45"),
 * the subject of its verb ("Russia has deployed …") and the agent ("… killed by Israeli fire").
 */
export function ownersOf(
  pieces: Piece[],
  span: Span,
  age: boolean,
  action: Action | null,
  claims: Claim[],
  named: Named[],
): string[] {
  const owners: string[] = [];
  const add = (mention: Named | null | undefined) => {
    if (mention && owners.length < MOST && !owners.includes(mention.actor.id)) owners.push(mention.actor.id);
  };
  for (const mention of named) if (mention.start >= span.start && mention.end <= span.end) add(mention);
  if (age) add(named.find(({ start, end }) => span.start - end === 2 || start - span.end === 1));
  if (!action) return owners;
  if ((pieces[action.at] as Piece).end <= span.start) add(subjectOf(pieces, action.at, claims, named));
  add(agentAfter(pieces, action.at, named));
  return owners;
}

/** The actor nearest before the verb in its clause, if it can be what acts: neither where nor who says so. */
function subjectOf(pieces: Piece[], verb: number, claims: Claim[], named: Named[]): Named | null {
  let from = verb;
  while (from > 0 && verb - from < SUBJECT_REACH && !BREAKS.has((pieces[from - 1] as Piece).lower)) from--;
  for (let i = named.length - 1; i >= 0; i--) {
    const mention = named[i] as Named;
    const first = pieceAt(pieces, mention.start);
    if (first < from) break;
    const next = pieceAt(pieces, mention.end);
    if (next > verb || next < 0) continue;
    const before = lowerOf(pieces, first - 1) === 'the' ? pieces[first - 2] : pieces[first - 1];
    if (has(before, WHERE)) continue;
    if (
      claims.some(
        ({ who, at }) =>
          at !== verb && first >= who.first && first < who.next && !SAME.has(lowerOf(pieces, at + 1)),
      )
    )
      continue;
    if (mention.actor.kind === 'place' && !acts(pieces, next, verb)) continue;
    return mention;
  }
  // "Roth's men raided a camp in Tarn, killing five": a participle has the sentence's subject.
  const opening = named[0];
  const participle = pieces[verb]?.lower.endsWith('ing') && opening && opening.actor.kind !== 'place';
  return participle && pieceAt(pieces, opening.start) <= 2 ? opening : null;
}

function acts(pieces: Piece[], next: number, verb: number): boolean {
  for (let i = next; i < verb; i++)
    if (!has(pieces[i], BEFORE_VERB) && !lowerOf(pieces, i).endsWith('ly')) return false;
  return true;
}

/** "by X" behind the verb. */
function agentAfter(pieces: Piece[], at: number, named: Named[]): Named | null {
  for (let i = at + 1; i < Math.min(pieces.length, at + AGENT_REACH); i++) {
    const piece = pieces[i] as Piece;
    if (BREAKS.has(piece.lower)) return null;
    if (piece.lower !== 'by') continue;
    return named.find(({ start }) => start > piece.end && start - piece.end < 24) ?? null;
  }
  return null;
}
