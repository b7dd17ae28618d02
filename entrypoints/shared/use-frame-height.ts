import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { ask } from '../../messages/send.ts';

/**
 * Tells the reader script in the page how high what this frame shows is, now and whenever that changes, while `on`.
 * What is out of sight in a part that scrolls (`scroller`, with one child) counts too: the frame may have room for it.
 */
export function useFrameHeight(shown: RefObject<HTMLElement | null>, on: boolean, scroller?: string): void {
  // After every drawing: the parts of a view come and go.
  useEffect(() => {
    const element = shown.current;
    if (!element || !on) return;
    const part = scroller ? element.querySelector(scroller) : null;
    const observer = new ResizeObserver(() => {
      const hidden = part ? part.scrollHeight - part.clientHeight : 0;
      ask('frame.height', { height: element.scrollHeight + hidden }).catch(() => {});
    });
    for (const one of [element, part, part?.firstElementChild]) if (one) observer.observe(one);
    return () => observer.disconnect();
  });
}
