import { type Box, placeCard, roomForCard } from '../hover/place-card.ts';
import { setStyle } from './style.ts';

const WIDTH = 320;
const FIRST_GUESS = 200;

/** The hover card's iframe: one for the page, moved from name to name. */
export interface CardFrame {
  /** Puts the frame into the page, empty: that takes a browser as long as all the rest, so each has a task of its own. */
  enter(): void;
  /** Loads the card from this address; it is not shown before it has spoken. */
  load(url: string): void;
  spoken(): void;
  show(name: Box): void;
  hide(): void;
  /** Whether it is to be seen. */
  shown(): boolean;
  /** Whether the pointer or the focus is in it. */
  held(): boolean;
  /** The card has laid itself out and is so high. */
  fit(height: number): void;
}

export function createCardFrame(
  root: ShadowRoot,
  title: string,
  pointer: { entered: () => void; left: () => void },
  signal: AbortSignal,
): CardFrame {
  const frame = Document.prototype.createElement.call(root.ownerDocument, 'iframe') as HTMLIFrameElement;
  frame.title = title;
  let name: Box | null = null;
  let silent = true;
  let pointed = false;
  let wanted = FIRST_GUESS;
  let placed: Box | null = null;
  setStyle(frame, {
    position: 'fixed',
    border: '0',
    width: `${WIDTH}px`,
    'border-radius': '10px',
    'box-shadow': '0 8px 28px rgb(0 0 0 / 22%), 0 0 0 1px rgb(0 0 0 / 8%)',
    'color-scheme': 'normal',
    visibility: 'hidden',
  });
  frame.addEventListener('pointerenter', (event) => event.isTrusted && points(true), { signal });
  frame.addEventListener('pointerleave', (event) => event.isTrusted && points(false), { signal });

  function points(inside: boolean): void {
    pointed = inside;
    if (inside) pointer.entered();
    else pointer.left();
  }

  function place(): void {
    if (!name || silent) return;
    const viewport = { width: innerWidth, height: innerHeight };
    const height = Math.min(wanted, roomAt(name) ?? roomForCard(name, viewport));
    const { left, top } = placeCard(name, { width: WIDTH, height }, viewport);
    placed = { left, top, right: left + WIDTH, bottom: top + height };
    setStyle(frame, { left: `${left}px`, top: `${top}px`, height: `${height}px`, visibility: 'visible' });
  }

  /** A card that its reader is at work in stays on its side of the name, whatever it comes to hold. */
  function roomAt({ top, bottom }: Box): number | null {
    if (!placed || !held()) return null;
    if (placed.top >= bottom) return innerHeight - placed.top;
    return placed.bottom <= top ? placed.bottom : null;
  }

  const held = () => pointed || focused();
  const focused = () => root.activeElement === frame;

  /** The focus would else stay in a frame that is out of sight, or keep the card of a name that was left. */
  function letGo(): void {
    pointed = false;
    if (focused()) frame.blur();
  }

  return {
    enter: () => root.append(frame),
    load(url) {
      silent = true;
      setStyle(frame, { visibility: 'hidden' });
      frame.src = url;
    },
    spoken() {
      silent = false;
      place();
    },
    show(box) {
      letGo();
      name = box;
      placed = null;
      place();
    },
    shown: () => name !== null && !silent,
    held,
    hide() {
      letGo();
      name = null;
      setStyle(frame, { visibility: 'hidden' });
    },
    fit(height) {
      wanted = Math.ceil(height);
      place();
    },
  };
}
