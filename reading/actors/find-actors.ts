import type { Source } from '../source.ts';
import type { Tables } from '../tables.ts';
import type { Token } from '../tokens.ts';
import type { Actor, ActorKind } from '../types.ts';

const CAPITAL = /^\p{Lu}/u;
const NOT_NAMES = new Set(
  (
    'I It He She They We You A An The In On At And But If As For To From By With After Before When While This ' +
    'That These Those There Then His Her Its Their Our My Mr. Mrs. Ms. Dr. President Minister Prime Foreign ' +
    'General Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June ' +
    'July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.'
  ).split(' '),
);
const ORGANISATION =
  /^(?:Ministry|Army|Party|Council|University|Company|Inc\.|Corp\.|Group|Bank|Agency|Union|Police|Court)$/;

/** Finds the people, organisations, places and groups of an article. */
export function findActors(source: Source, _tables: Tables): Actor[] {
  const actors = new Map<string, Actor>();
  for (const { first, last } of source.sentences) {
    for (let i = first; i < last; i++) {
      if (!isName(source.tokens[i])) continue;
      const from = i;
      while (i + 1 < last && isName(source.tokens[i + 1])) i++;
      const start = source.tokens[from]?.start ?? 0;
      const end = source.tokens[i]?.end ?? start;
      const text = source.text.slice(start, end);
      let actor = actors.get(text);
      if (!actor) {
        actor = { id: `a${actors.size + 1}`, name: text, kind: kindOf(text), mentions: [], role: null };
        actors.set(text, actor);
      }
      actor.mentions.push({ start, end, text });
    }
  }
  return [...actors.values()];
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text) && !NOT_NAMES.has(token.text);
}

function kindOf(name: string): ActorKind {
  const words = name.split(/\s+/);
  if (words.some((word) => ORGANISATION.test(word))) return 'organisation';
  if (/^[A-Z]+$/.test(name) || /(?:ians?|ish|ese)$/.test(name))
    return name.endsWith('n') || name.endsWith('h') ? 'group' : 'organisation';
  return words.length > 1 ? 'person' : 'place';
}
