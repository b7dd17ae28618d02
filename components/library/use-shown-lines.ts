import { useEffect, useRef, useState } from 'preact/hooks';

/** How many lines are added at a time. */
const STEP = 60;

/**
 * Long lists are drawn as far as the reader has scrolled: `end` goes under the last line.
 * A change of `list` begins at the top again.
 */
export function useShownLines(list: string, length: number) {
  const [{ shown, of }, setShown] = useState({ shown: STEP, of: list });
  const end = useRef<HTMLDivElement>(null);
  const now = of === list ? shown : STEP;
  useEffect(() => {
    const mark = end.current;
    if (!mark || now >= length || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setShown({ shown: now + STEP, of: list }),
      { rootMargin: '800px' },
    );
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, [list, now, length]);
  return { shown: now, end };
}
