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
  const parent = document.documentElement;
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returns++ < MOST_RETURNS) {
      parent.append(element);
      onReturn();
    } else {
      observer.disconnect();
      onGone();
    }
  });
  parent.append(element);
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return { root, owns: (node) => node === element };
}
