import type { Decode } from './decode.ts';
import { BEGIN, GROUP, INSIDE, isOpen, LAST, OUTSIDE, UNIT } from './labels.ts';
import type { Words } from './words.ts';

/** A name in the text: tokens from `first` up to but not including `last`. */
export interface NameSpan {
  first: number;
  last: number;
  /** PERSON, ORGANISATION, LOCATION or GROUP of labels.ts. */
  kind: number;
}

/** Decodes the scores of all candidates, one unbroken row of candidates at a time. */
export function tagNames(words: Words, scores: Int32Array, decode: Decode): Uint8Array {
  const labels = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) {
    if (words.candidate[i] === 0) continue;
    const start = i;
    while (i + 1 < (words.last[i] as number) && words.candidate[i + 1] === 1) i++;
    decode(scores, start, i + 1 - start, labels);
  }
  return labels;
}

/** The names that a row of labels spells. */
export function spansOf(labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const first = i;
    while (isOpen(labels[i] as number) && i + 1 < labels.length) i++;
    spans.push({ first, last: i + 1, kind: (label - 1) >> 2 });
  }
  return spans;
}

/** The labels that spell these names; the inverse of `spansOf`, but for groups, which have no label. */
export function labelsOf(spans: readonly NameSpan[], count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, last, kind } of spans) {
    if (kind === GROUP) continue;
    for (let i = first; i < last; i++)
      labels[i] =
        1 + kind * 4 + (last - first === 1 ? UNIT : i === first ? BEGIN : i === last - 1 ? LAST : INSIDE);
  }
  return labels;
}
