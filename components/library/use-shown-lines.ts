import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** About as high as a row is, in pixels, until it was drawn once. */
const USUAL = 120;
/** How many rows are drawn before and behind those in sight, for the keyboard and quick scrolling. */
const BEYOND = 12;
/** Between two cards, in pixels. */
const GAP = 16;

/**
 * What a line's element is given: its place in the whole list, its row, and, where it stands for that, how it is measured.
 * Every one has its row: one that stood for a row is still measured when it stands beside others.
 */
export interface LinePlace {
  'aria-posinset': number;
  'aria-setsize': number;
  'data-index': number;
  ref?: (line: Element | null) => void;
}

interface ShownLine<T> {
  item: T;
  place: LinePlace;
}

/**
 * Of a long list in the page, the rows about what is in sight. Their heights may differ; room is kept for all others.
 * @param narrowest how wide an item has to be at least where several stand beside one another, in pixels; null: one a row
 */
export function useShownLines<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  narrowest: number | null = null,
) {
  const list = useRef<HTMLOListElement>(null);
  const [box, setBox] = useState({ top: 0, width: 0 });
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const columns = narrowest ? Math.max(1, Math.floor((box.width + GAP) / (narrowest + GAP))) : 1;
  const options: VirtualizerOptions<Window, Element> = {
    count: Math.ceil(items.length / columns),
    getScrollElement: () => window,
    getItemKey: (row) => `${columns} ${keyOf(items[row * columns] as T)}`,
    estimateSize: () => USUAL,
    measureElement: (line) => line.getBoundingClientRect().height || USUAL,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: box.top,
    gap: narrowest ? GAP : 0,
    overscan: BEYOND,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: draw,
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);
  useEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => {
    virtual._willUpdate();
    // What stands above the list may have grown, and the window with it.
    const now = list.current?.getBoundingClientRect();
    const top = Math.round((now?.top ?? 0) + scrollY);
    const width = now?.width ?? 0;
    if (top !== box.top || width !== box.width) setBox({ top, width });
  });

  const rows = virtual.getVirtualItems();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    list,
    columns,
    /** Scrolls to where the item at this index is drawn. */
    show: (index: number) => virtual.scrollToIndex(Math.floor(index / columns), { align: 'center' }),
    shown: rows.flatMap(({ index: row }) =>
      items.slice(row * columns, (row + 1) * columns).map(
        (item, column): ShownLine<T> => ({
          item,
          place: {
            'aria-posinset': row * columns + column + 1,
            'aria-setsize': items.length,
            'data-index': row,
            ...(column === 0 && { ref: virtual.measureElement }),
          },
        }),
      ),
    ),
    /** The room of the rows that are not drawn, and the columns. */
    room: {
      paddingBlockStart: first ? `${first.start - box.top}px` : '0',
      paddingBlockEnd: last ? `${virtual.getTotalSize() + box.top - last.end}px` : '0',
      ...(narrowest && { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }),
    },
  };
}
