import type { Source } from '../source.ts';
import type { Actor, ActorKind, Mention } from '../types.ts';
import { buildNameTable, eachName, type NameTable } from './name-table.ts';

/** A name that is known beforehand, from a list that says nothing about the reader. */
interface KnownName {
  name: string;
  kind: ActorKind;
}

/** Shorter names are too often something else. */
const SHORTEST = 3;
/** The kinds that names in the table can have, by their numbers there; peoples are called differently in every language. */
const KINDS: readonly ActorKind[] = ['person', 'organisation', 'place'];

/** Known names, to be looked for in any number of articles. */
export function knownNames(names: readonly KnownName[]): NameTable {
  return buildNameTable(
    names
      .filter(({ name, kind }) => name.length >= SHORTEST && KINDS.includes(kind))
      .map(({ name, kind }) => ({ name, number: KINDS.indexOf(kind) })),
  );
}

/**
 * Finds known names, letter for letter, where the tagger has found nothing: it learned from English,
 * and names of people and places are much the same in the languages that share its alphabet.
 */
export function withKnownNames({ text }: Source, actors: Actor[], known: NameTable): Actor[] {
  const taken = new Uint8Array(text.length);
  for (const { mentions } of actors) for (const { start, end } of mentions) taken.fill(1, start, end);
  const found = new Map<string, { kind: ActorKind; mentions: Mention[] }>();
  eachName(text, known, (start, end, number) => {
    if (taken.subarray(start, end).includes(1)) return;
    const name = text.slice(start, end);
    const actor = found.get(name) ?? { kind: KINDS[number] ?? 'place', mentions: [] };
    actor.mentions.push({ start, end, text: name });
    found.set(name, actor);
  });
  return [...actors.map((actor) => joined(actor, found)), ...[...found].map(newActor)];
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
