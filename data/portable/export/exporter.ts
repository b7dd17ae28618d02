import type { PortablePage } from '../../types.ts';

/** Takes pages one after another, so that a large collection is never held twice. */
export interface Exporter {
  add(page: PortablePage): void;
  /** What the file is made of, in order. */
  end(): BlobPart[];
}

/** A format that is text: a beginning, one piece a page, an end. */
interface TextFormat {
  open?: string;
  page: (page: PortablePage) => string;
  between?: string;
  close?: string;
}

export function textExporter({ open = '', page: write, between = '', close = '' }: TextFormat): Exporter {
  const parts = [open];
  let count = 0;
  return {
    add(page) {
      if (count++ > 0) parts.push(between);
      parts.push(write(page));
    },
    end: () => [...parts, close],
  };
}
