import { whilePrinting } from './printing.ts';
import { setStyle } from './style.ts';

/** A page that takes our element away this often is left alone. */
const MOST_RETURNS = 3;
const TOPMOST = '2147483647';

export interface FrameHost {
  /** The closed root that frames are put into. */
  root: ShadowRoot;
  /** Is this node ours? */
  owns(node: Node): boolean;
}

/**
 * Puts one bare element into the page with a closed shadow root in it. Goes when `signal` aborts.
 * `onReturn` is called after the page removed the element and it was put back: frames in it have been reset.
 * `onGone` is called when the page will not have it.
 */
export function createFrameHost(
  document: Document,
  { onReturn, onGone }: { onReturn: () => void; onGone: () => void },
  signal: AbortSignal,
): FrameHost {
  const element = Document.prototype.createElement.call(document, 'div');
  const root = element.attachShadow({ mode: 'closed' });
  setStyle(element, {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    display: 'block',
    'z-index': TOPMOST,
    direction: 'ltr',
  });
  // Unseen, but laid out as before: the sidebar keeps its place.
  whilePrinting((printing) => setStyle(element, { opacity: printing ? '0' : '1' }), signal);
  let returns = 0;
  const observer = new MutationObserver(() => {
    const parent = document.documentElement;
    if (!parent || element.parentNode === parent) return;
    if (returns++ < MOST_RETURNS) {
      settle(parent);
      onReturn();
    } else {
      observer.disconnect();
      element.remove();
      onGone();
    }
  });

  /** The document is watched too: a page may put up a whole new root. */
  function settle(parent: Element): void {
    parent.append(element);
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(parent, { childList: true });
  }

  settle(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return { root, owns: (node) => node === element };
}
