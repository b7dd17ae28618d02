import type { CorpusActor } from '../types.ts';
import { CALLINGS } from './callings.ts';
import { foldedNames, initials, skeleton } from './name-parts.ts';
import { NICKNAMES } from './nicknames.ts';

/** maybe: shown apart, with a warning; never merged by itself. */
export type Sameness = 'same' | 'maybe' | 'different';

/** An actor with its folded names worked out once: linking asks for them again and again. */
export interface Named {
  actor: CorpusActor;
  names: string[];
  /** How the names look in any script. */
  skeletons: string[];
  /** Initials of the longer names. */
  initials: string[];
}

export function named(actor: CorpusActor): Named {
  const names = foldedNames(actor);
  const abbreviations = actor.kind === 'person' ? [] : names.map(initials).filter(Boolean);
  return { actor, names, skeletons: names.map(skeleton), initials: abbreviations };
}

/** Whether two articles mean the same actor by these names. */
export function sameActor(a: Named, b: Named): Sameness {
  const [namesOfA, namesOfB] = [a.names, b.names];
  const person = a.actor.kind === 'person';
  if (person !== (b.actor.kind === 'person')) return namesOfA[0] === namesOfB[0] ? 'maybe' : 'different';
  const matched = person ? samePerson(namesOfA, namesOfB) : sameBody(a, b);
  if (matched === 'same' && person && rolesClash(a.actor.role, b.actor.role)) return 'maybe';
  if (matched === 'different' && lookAlike(a, b)) return 'maybe';
  return matched;
}

/** People: the fullest names decide; a surname alone is the person of that surname, first names must not differ. */
function samePerson(namesOfA: string[], namesOfB: string[]): Sameness {
  const a = fullest(namesOfA);
  const b = fullest(namesOfB);
  if (a.length === 1 || b.length === 1) {
    const [short, long] = a.length === 1 ? [a, b] : [b, a];
    return short[0] === long.at(-1) ? 'same' : 'different';
  }
  if (a.at(-1) !== b.at(-1))
    return namesOfA.some((name) => name.includes(' ') && namesOfB.includes(name)) ? 'same' : 'different';
  return sameFirstName(a[0] as string, b[0] as string) ? 'same' : 'different';
}

function fullest(names: string[]): string[] {
  return names
    .map((name) => name.split(' '))
    .reduce((best, words) => (words.length > best.length ? words : best), []);
}

function sameFirstName(a: string, b: string): boolean {
  if (a === b || NICKNAMES[a] === (NICKNAMES[b] ?? b) || NICKNAMES[b] === a) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

/** Organisations, places and groups: a name in common, or one is the other's initials. */
function sameBody(a: Named, b: Named): Sameness {
  if (shareAny(a.names, b.names)) return 'same';
  return shareAny(a.initials, b.names) || shareAny(b.initials, a.names) ? 'same' : 'different';
}

/** One name drawn with letters of another script: never the same by itself. */
function lookAlike(a: Named, b: Named): boolean {
  return a.skeletons.some((drawn, at) =>
    b.skeletons.some((other, place) => drawn === other && a.names[at] !== b.names[place]),
  );
}

function shareAny(a: string[], b: string[]): boolean {
  return a.some((one) => b.includes(one));
}

function rolesClash(a: string | null, b: string | null): boolean {
  const callingsOfA = callingsOf(a);
  const callingsOfB = callingsOf(b);
  return (
    callingsOfA.length > 0 && callingsOfB.length > 0 && !callingsOfA.some((c) => callingsOfB.includes(c))
  );
}

function callingsOf(role: string | null): number[] {
  const words = new Set((role ?? '').toLowerCase().split(/[^\p{L}]+/u));
  return CALLINGS.flatMap((calling, at) => (calling.some((word) => words.has(word)) ? [at] : []));
}
