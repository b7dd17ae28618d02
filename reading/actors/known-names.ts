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
 * Finds known names, letter for letter, in a text that is not in English: those of people and places are much the same
 * in the languages that share its alphabet.
 */
export function findKnownNames({ text }: Source, known: NameTable): Actor[] {
  const found = new Map<string, { kind: ActorKind; mentions: Mention[] }>();
  eachName(text, known, (start, end, number) => {
    const name = text.slice(start, end);
    const actor = found.get(name) ?? { kind: KINDS[number] ?? 'place', mentions: [] };
    actor.mentions.push({ start, end, text: name });
    found.set(name, actor);
  });
  return [...found].map(([name, { kind, mentions }], i) => ({
    id: `k${i + 1}`,
    name,
    kind,
    mentions,
    role: null,
  }));
}
