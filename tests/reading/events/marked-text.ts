import type { Actor } from '../../../reading/types.ts';

/** Reads `[Norway] thanked [Chad]` as a text with two actors, so that tests show what they are about. */
export function markedText(marked: string): { text: string; actors: Actor[] } {
  const actors: Actor[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '[') start = text.length;
    else if (character === ']') actors.push(actorAt(text, start, actors));
    else text += character;
  }
  return { text, actors: actors.filter(({ mentions }) => mentions.length > 0) };
}

function actorAt(text: string, start: number, actors: Actor[]): Actor {
  const name = text.slice(start);
  const mention = { start, end: text.length, text: name };
  const known = actors.find((actor) => actor.name === name);
  known?.mentions.push(mention);
  return {
    id: name,
    name,
    kind: name.startsWith('the town of') ? 'place' : /^M[rs]s? /.test(name) ? 'person' : 'organisation',
    mentions: known ? [] : [mention],
    role: null,
  };
}
