import { LETTER_SCALES, SCALES, TENS, UNITS } from '../../reading/figures/number-words.ts';
import type { Span } from '../../reading/types.ts';

/** A number that a passage gives, and where. */
export interface NumberInText extends Span {
  value: number;
}

/** Without those that stand in the span, wholly or partly. */
export function outside({ start, end }: Span, numbers: NumberInText[]): NumberInText[] {
  return numbers.filter((number) => number.end <= start || number.start >= end);
}

const WORD = /\d+(?:,\d+)*(?:\.\d+)?|\p{L}+/gu;

/** The whole numbers of a text, "1.5 million", "two hundred thousand", "ten", in its order; no fractions. */
export function numbersIn(text: string): NumberInText[] {
  const numbers: NumberInText[] = [];
  let open: NumberInText | null = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    const joined = open !== null && /^[ -]?$/.test(text.slice(open.end, index));
    const lower = word.toLowerCase();
    const scale = joined ? (SCALES.get(lower) ?? LETTER_SCALES.get(lower)) : undefined;
    if (open && scale !== undefined) {
      open.value *= scale;
      open.end = end;
      continue;
    }
    const value = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : (UNITS.get(lower) ?? TENS.get(lower));
    const said = value ?? (SCALES.has(lower) ? SCALES.get(lower) : undefined);
    if (said === undefined) {
      open = null;
      continue;
    }
    if (open && joined && TENS.has(text.slice(open.start, open.end).toLowerCase())) {
      open.value += said;
      open.end = end;
      continue;
    }
    open = { value: said, start: index, end };
    numbers.push(open);
  }
  return numbers;
}
