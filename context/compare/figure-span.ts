import type { Span } from '../../reading/types.ts';
import type { CorpusFigure } from '../types.ts';

/** Where a figure stands in its passage; where the passage has no focus, its first words like it; `start` is -1 where there are none. */
export function figureSpan({ passage, text }: CorpusFigure): Span {
  if (passage.focus) return passage.focus;
  const start = passage.text.indexOf(text);
  return { start, end: start + text.length };
}
