import { pageMargin } from './page-margin.ts';
import { whilePrinting } from './printing.ts';
import { setStyle } from './style.ts';

export interface SidebarLayout {
  state: 'open' | 'tab' | 'hidden';
  side: 'left' | 'right';
  width: number;
  layout: 'overlay' | 'push';
}

/** The slim tab at the page's edge: no wider than the margin that pages leave beside their text. The sidebar knows by its own width that it is one. */
const TAB_WIDTH = 24;
const FIRST_GUESS = 120;
const HANDLE_WIDTH = 8;
const NARROWEST = 280;
const WIDEST = 640;
const STEP = 24;

/** The sidebar's iframe with the handle that resizes it. */
export interface SidebarFrame {
  arrange(layout: SidebarLayout): void;
  /** The words of the slim tab take so much. */
  fit(height: number): void;
  /** Puts the frame into the page, empty. */
  enter(): void;
  /** Loads the sidebar from this address, out of sight until it has spoken: what the browser may show in its place is never seen. */
  load(url: string): void;
  spoken(): void;
  /** Takes the keyboard's focus, as soon as the frame may be seen. */
  takeFocus(): void;
  /** Gives it back to what had it before; nothing happens where it is elsewhere already. */
  giveFocusBack(): void;
  remove(): void;
}

/** `onResize` gets the new width when the reader has let go of the handle. */
export function createSidebarFrame(
  root: ShadowRoot,
  labels: { frame: string; handle: string },
  onResize: (width: number) => void,
  signal: AbortSignal,
): SidebarFrame {
  const document = root.ownerDocument;
  const frame = Document.prototype.createElement.call(document, 'iframe') as HTMLIFrameElement;
  const handle = Document.prototype.createElement.call(document, 'div');
  frame.title = labels.frame;
  const makeRoom = pageMargin(document);
  let now: SidebarLayout | null = null;
  let silent = true;
  let printed = false;
  let tabHeight = FIRST_GUESS;
  let focusWanted = false;
  let focusedBefore: Element | null = null;

  function arrange(layout: SidebarLayout): void {
    now = layout;
    const open = layout.state === 'open';
    const inner = `${layout.width}px`;
    const unfolded = open && !silent;
    const edge = layout.side === 'right' ? { right: '0', left: 'auto' } : { left: '0', right: 'auto' };
    setStyle(frame, {
      position: 'fixed',
      border: '0',
      'color-scheme': 'normal',
      display: layout.state === 'hidden' ? 'none' : 'block',
      visibility: silent ? 'hidden' : 'visible',
      ...edge,
      ...(open
        ? {
            top: '0',
            width: inner,
            // No wider than the window, however narrow or wide that becomes.
            'max-width': '100%',
            height: '100%',
            'box-shadow': '0 0 24px rgb(0 0 0 / 14%)',
            'border-radius': '0',
          }
        : {
            top: `calc(50% - ${tabHeight / 2}px)`,
            width: `${TAB_WIDTH}px`,
            'max-width': 'none',
            height: `${tabHeight}px`,
            'box-shadow': '0 1px 6px rgb(0 0 0 / 18%)',
            'border-radius': layout.side === 'right' ? '8px 0 0 8px' : '0 8px 8px 0',
          }),
    });
    // Beside the frame, not over its edge: the browser vouches for no frame that anything lies over.
    setStyle(handle, {
      display: unfolded ? 'block' : 'none',
      position: 'fixed',
      top: '0',
      height: '100%',
      width: `${HANDLE_WIDTH}px`,
      cursor: 'ew-resize',
      'touch-action': 'none',
      ...(layout.side === 'right' ? { right: inner, left: 'auto' } : { left: inner, right: 'auto' }),
    });
    handle.setAttribute('aria-valuenow', String(layout.width));
    // In "push" the page itself makes room; not on paper, where there is no sidebar.
    makeRoom(
      unfolded && !printed && layout.layout === 'push' ? { side: layout.side, width: layout.width } : null,
    );
  }

  function resize(width: number): void {
    if (now) arrange({ ...now, width: Math.round(Math.max(NARROWEST, Math.min(width, WIDEST))) });
  }

  handle.tabIndex = 0;
  for (const [name, value] of Object.entries({
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
    'aria-label': labels.handle,
  }))
    handle.setAttribute(name, value);
  handle.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && handle.setPointerCapture(event.pointerId),
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || !handle.hasPointerCapture(event.pointerId)) return;
      resize(now?.side === 'left' ? event.clientX : document.documentElement.clientWidth - event.clientX);
    },
    { signal },
  );
  handle.addEventListener('pointerup', (event) => event.isTrusted && now && onResize(now.width), { signal });
  handle.addEventListener(
    'keydown',
    (event) => {
      const grows = now?.side === 'left' ? 'ArrowRight' : 'ArrowLeft';
      if (!event.isTrusted || !now || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      event.preventDefault();
      resize(now.width + (event.key === grows ? STEP : -STEP));
      onResize(now.width);
    },
    { signal },
  );
  whilePrinting((printing) => {
    printed = printing;
    if (now) arrange(now);
  }, signal);
  signal.addEventListener('abort', () => falls(true));

  /** Whether the frame is silent, from now on. */
  function falls(next: boolean): void {
    silent = next;
    if (now) arrange(now);
  }

  function takeFocus(): void {
    focusWanted = silent;
    if (silent || root.activeElement === frame) return;
    focusedBefore = document.activeElement;
    frame.focus({ preventScroll: true });
  }

  function giveFocusBack(): void {
    focusWanted = false;
    if (root.activeElement !== frame) return;
    frame.blur();
    if (focusedBefore instanceof HTMLElement)
      HTMLElement.prototype.focus.call(focusedBefore, { preventScroll: true });
    focusedBefore = null;
  }

  return {
    arrange,
    fit(height) {
      tabHeight = Math.ceil(height);
      if (now) arrange(now);
    },
    enter: () => root.append(frame, handle),
    load(url) {
      falls(true);
      frame.src = url;
    },
    spoken() {
      falls(false);
      if (focusWanted) takeFocus();
    },
    takeFocus,
    giveFocusBack,
    remove() {
      falls(true);
      frame.remove();
      handle.remove();
    },
  };
}
