import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import type { Actor, ActorKind, Mention } from '../types.ts';

/** A name that is known beforehand, from a list that says nothing about the reader. */
export interface KnownName {
  name: string;
  kind: ActorKind;
}

/** Shorter names are too often something else. */
const SHORTEST = 3;

/**
 * Finds known names, letter for letter, where the tagger has found nothing: it learned from English,
 * and names of people and places are much the same in the languages that share its alphabet.
 * Linear in the text: each token is looked up once, and compared with the few names that begin with it.
 */
export function withKnownNames(source: Source, actors: Actor[], known: readonly KnownName[]): Actor[] {
  const taken = new Uint8Array(source.text.length);
  for (const { mentions } of actors) for (const { start, end } of mentions) taken.fill(1, start, end);
  const beginnings = byFirstWord(known);
  const found = new Map<string, { kind: ActorKind; mentions: Mention[] }>();
  for (const token of source.tokens) {
    if (taken[token.start]) continue;
    const fitting = beginnings.get(token.text)?.find(({ name }) => standsAt(source, token, name));
    if (!fitting) continue;
    const { name, kind } = fitting;
    const mention = { start: token.start, end: token.start + name.length, text: name };
    taken.fill(1, mention.start, mention.end);
    const actor = found.get(name) ?? { kind, mentions: [] };
    actor.mentions.push(mention);
    found.set(name, actor);
  }
  return [...actors.map((actor) => joined(actor, found)), ...[...found].map(newActor)];
}

function byFirstWord(known: readonly KnownName[]): Map<string, KnownName[]> {
  const beginnings = new Map<string, KnownName[]>();
  for (const one of known) {
    const first = /^[\p{L}\p{M}]+/u.exec(one.name)?.[0];
    if (!first || one.name.length < SHORTEST || one.kind === 'group') continue;
    beginnings.set(first, [...(beginnings.get(first) ?? []), one]);
  }
  // The longest name first: "Sumy region" before "Sumy".
  for (const names of beginnings.values()) names.sort((a, b) => b.name.length - a.name.length);
  return beginnings;
}

function standsAt({ text }: Source, { start }: Token, name: string): boolean {
  return text.startsWith(name, start) && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(start + name.length));
}

/** Takes found mentions up into an actor of the same name. */
function joined(actor: Actor, found: Map<string, { mentions: Mention[] }>): Actor {
  const more = found.get(actor.name);
  if (!more) return actor;
  found.delete(actor.name);
  return { ...actor, mentions: [...actor.mentions, ...more.mentions].sort((a, b) => a.start - b.start) };
}

function newActor(
  [name, { kind, mentions }]: [string, { kind: ActorKind; mentions: Mention[] }],
  i: number,
): Actor {
  return { id: `k${i + 1}`, name, kind, mentions, role: null };
}
