import type { Actor, Mention, Span } from '../types.ts';
import type { Action } from './action.ts';
import type { Piece } from './pieces.ts';

/** One mention of an actor, for walking mentions in text order. */
export interface Named extends Span {
  actor: Actor;
  mention: Mention;
}

const MOST = 3;
/** How many characters before its verb a subject may begin, and behind it an agent. */
const SUBJECT_REACH = 90;
const BREAKS = new Set('. ; : " “ ” ! ?'.split(' '));

/**
 * The actors a figure belongs to: those in its noun phrase ("Russian troops"), the subject of its verb
 * ("Russia has deployed …") and the agent ("… killed by Israeli fire").
 */
export function ownersOf(pieces: Piece[], span: Span, action: Action | null, named: Named[]): string[] {
  const owners: string[] = [];
  const add = (mention: Named | null) => {
    if (mention && owners.length < MOST && !owners.includes(mention.actor.id)) owners.push(mention.actor.id);
  };
  for (const mention of named) if (mention.start >= span.start && mention.end <= span.end) add(mention);
  if (!action) return owners;
  const verb = pieces[action.at] as Piece;
  if (verb.end <= span.start) add(lastBefore(pieces, action.at, named));
  add(agentAfter(pieces, Math.max(action.at, 0), named));
  return owners;
}

/** The actor nearest before the verb in its clause; places that follow a preposition are where, not who. */
function lastBefore(pieces: Piece[], at: number, named: Named[]): Named | null {
  const verb = pieces[at] as Piece;
  let from = verb.start - SUBJECT_REACH;
  for (let i = at - 1; i >= 0 && (pieces[i] as Piece).start >= from; i--) {
    if (BREAKS.has((pieces[i] as Piece).lower)) from = (pieces[i] as Piece).end;
  }
  let found: Named | null = null;
  for (const mention of named) {
    if (mention.start < from || mention.end > verb.start) continue;
    if (mention.actor.kind !== 'place' || !found) found = mention;
  }
  return found;
}

/** "by X" behind the verb. */
function agentAfter(pieces: Piece[], at: number, named: Named[]): Named | null {
  for (let i = at + 1; i < Math.min(pieces.length, at + 8); i++) {
    const piece = pieces[i] as Piece;
    if (BREAKS.has(piece.lower)) return null;
    if (piece.lower !== 'by') continue;
    return named.find((mention) => mention.start > piece.end && mention.start - piece.end < 24) ?? null;
  }
  return null;
}
