import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** About as high as a line is, in pixels, until it was drawn once. */
const USUAL = 120;
/** How many lines are drawn before and behind those in sight, for the keyboard and quick scrolling. */
const BEYOND = 12;

interface ShownLine<T> {
  item: T;
  /** Its place in the whole list. */
  index: number;
  /** Is told the line's element, which has the index as `data-index`. */
  measure: (line: Element | null) => void;
}

/** Of a long list in the page, the lines about what is in sight. Their heights may differ; room is kept for all others. */
export function useShownLines<T>(items: readonly T[], keyOf: (item: T) => string) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const options: VirtualizerOptions<Window, Element> = {
    count: items.length,
    getScrollElement: () => window,
    getItemKey: (index) => keyOf(items[index] as T),
    estimateSize: () => USUAL,
    measureElement: (line) => line.getBoundingClientRect().height || USUAL,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: top,
    overscan: BEYOND,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: draw,
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);
  useEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => {
    virtual._willUpdate();
    // What stands above the list may have grown.
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.round(box.top + scrollY));
  });

  const lines = virtual.getVirtualItems();
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    list,
    shown: lines.flatMap(({ index }): ShownLine<T>[] => {
      const item = items[index];
      return item === undefined ? [] : [{ item, index, measure: virtual.measureElement }];
    }),
    /** The room of the lines that are not drawn. */
    room: {
      paddingBlockStart: first ? `${first.start - top}px` : '0',
      paddingBlockEnd: last ? `${virtual.getTotalSize() + top - last.end}px` : '0',
    },
  };
}
