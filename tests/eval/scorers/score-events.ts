import type { Reading } from '../../../reading/types.ts';
import { ErrorCounts } from '../measure.ts';
import { overlap } from './score-actors.ts';

export interface EventSentence {
  text: string;
  events: { type: string; source: string[]; target: string[] }[];
}

export interface EventsScore {
  type: number;
  source: number;
  target: number;
  errors: ErrorCounts;
}

/**
 * A sentence is right when one of its gold types is among the types found and at most one other type is.
 * A gold actor counts when a mention of an actor found in that role overlaps its name.
 */
export function scoreEvents(cases: { sentence: EventSentence; reading: Reading }[]): EventsScore {
  const errors = new ErrorCounts();
  let right = 0;
  const source = { found: 0, all: 0 };
  const target = { found: 0, all: 0 };
  for (const { sentence, reading } of cases) {
    const gold = new Set(sentence.events.map(({ type }) => type));
    const types = new Set<string>(reading.events.map(({ type }) => type));
    const others = [...types].filter((type) => !gold.has(type));
    if ([...gold].some((type) => types.has(type)) && others.length <= 1) right++;
    else errors.add(`${[...gold].join('+')} read as ${[...types].join('+') || 'nothing'}`);
    for (const event of sentence.events)
      for (const [role, tally] of [
        ['source', source],
        ['target', target],
      ] as const)
        for (const name of event[role]) {
          tally.all++;
          const ids = new Set(reading.events.flatMap((found) => found[role]));
          if (isNamed(sentence.text, name, reading, ids)) tally.found++;
          else errors.add(`${role} missed`);
        }
  }
  return {
    type: right / Math.max(1, cases.length),
    source: source.found / Math.max(1, source.all),
    target: target.found / Math.max(1, target.all),
    errors,
  };
}

/** Gold names may be in pieces ("U.S. ... negotiators"). */
function isNamed(text: string, name: string, { actors }: Reading, ids: Set<string>): boolean {
  const mentions = actors.filter(({ id }) => ids.has(id)).flatMap((actor) => actor.mentions);
  return name.split(' ... ').some((piece) => {
    for (let start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1)) {
      const span = { start, end: start + piece.length };
      if (mentions.some((mention) => overlap(mention, span))) return true;
    }
    return false;
  });
}
