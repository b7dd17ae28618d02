import { stem } from '../text/stem.ts';
import type { CorpusFigure } from '../types.ts';
import type { PassageWords } from './passage-words.ts';
import { CORRECTS, DEFINITIONS, PART_AFTER, PART_BEFORE, TOTAL, UPDATES } from './tables/definitions.ts';

/** What a passage says of a figure's reach. */
export interface Scope {
  /** Said of a part: "15 of them", "another five", "in cash". */
  partial: boolean;
  /** Said of a running total: "so far", "since May". */
  total: boolean;
  /** For each row of definitions: which side the figure's own clause stands on; -1 for neither. */
  sides: number[];
  /** Says itself that an older number is out of date. */
  updates: boolean;
  corrects: boolean;
}

/** How many words on either side may define the figure. */
const REACH = 5;
const TABLE = DEFINITIONS.map((row) => row.map((words) => new Set(words.split(' ').map(stem))));

export function scopeOf(figure: CorpusFigure, passage: PassageWords): Scope {
  const { words, first, last } = passage;
  const near = new Set(clause(passage));
  return {
    partial: isPartial(passage, figure.text),
    total: TOTAL.test(figure.passage.text),
    sides: TABLE.map((row) => row.findIndex((side) => [...near].some((word) => side.has(word)))),
    updates: UPDATES.test(
      words
        .slice(Math.max(0, first - 12), last + 8)
        .map(({ word }) => word)
        .join(' '),
    ),
    corrects: CORRECTS.test(figure.passage.text),
  };
}

function isPartial({ words, first, last }: PassageWords, text: string): boolean {
  for (let at = first; at < last; at++) if (PART_BEFORE.has(words[at]?.word ?? '')) return true;
  if (/\bof (?:them|those|the|which|whom)\b/i.test(text)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 2); at--)
    if (PART_BEFORE.has(words[at]?.word ?? '')) return true;
  const [next, second] = [words[last], words[last + 1]];
  if (next?.word === 'of' && /^(?:them|those|which|whom|the)$/.test(second?.word ?? '')) return true;
  return [next, second].some((word) => word?.gap === 'none' && PART_AFTER.test(word.word));
}

/** Stems of the figure and the words around it, up to the next number or stop. */
function clause({ words, first, last }: PassageWords): string[] {
  const found = words.slice(first, last).map((word) => word.stem);
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (words[at]?.number || words[at + 1]?.gap === 'stop') break;
    found.push(words[at]?.stem ?? '');
  }
  for (let at = last; at < Math.min(words.length, last + REACH); at++) {
    if (words[at]?.number || words[at]?.gap === 'stop') break;
    found.push(words[at]?.stem ?? '');
  }
  return found;
}

/** The row of definitions on which two figures stand on different sides; -1 when there is none. */
export function differingDefinition(a: Scope, b: Scope): number {
  return a.sides.findIndex((side, row) => {
    const other = b.sides[row] as number;
    return side >= 0 && other >= 0 && side !== other;
  });
}
