// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAVE_MS } from '../../../page/hover/hover-state.ts';
import { type HoverTarget, watchPointer } from '../../../page/hover/watch-pointer.ts';

const DELAY = 500;
const box = (left: number) => ({ left, top: 0, right: left + 50, bottom: 20 });
/** Where the page of these tests has its names: x → target, found anew for every movement. */
const at = (x: number): HoverTarget | null =>
  x < 100 ? { actor: 'brandt', box: box(0) } : x < 200 ? { actor: 'port', box: box(100) } : null;
const NAME = 10;
const OTHER_NAME = 110;
const TEXT = 300;

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watching(given: { mode?: 'on' | 'with-alt' | 'off'; delay?: number; held?: boolean } = {}) {
  const [open, close] = [vi.fn<(target: HoverTarget) => void>(), vi.fn()];
  const input = watchPointer(
    window as unknown as Window,
    {
      delay: () => given.delay ?? DELAY,
      mode: () => given.mode ?? 'on',
      held: () => given.held ?? false,
      find: ({ x }) => at(x),
      open,
      close,
    },
    life.signal,
  );
  return { open, close, input, opened: () => open.mock.calls.map(([target]) => target.actor) };
}

/** What the browser itself would send, unless told otherwise. */
function send(type: string, facts: Record<string, unknown> = {}): void {
  const event = new Event(type, { bubbles: true });
  const all = {
    isTrusted: true,
    pointerType: 'mouse',
    clientX: 0,
    clientY: 5,
    relatedTarget: null,
    ...facts,
  };
  for (const [name, value] of Object.entries(all)) Object.defineProperty(event, name, { value });
  document.body.dispatchEvent(event as never);
}

/** Moves the pointer and lets the next frame come. */
function move(clientX: number, facts = {}): void {
  send('pointermove', { clientX, ...facts });
  vi.advanceTimersToNextFrame();
}

const rest = (ms: number) => vi.advanceTimersByTime(ms);

describe('a pointer on the page', () => {
  it('opens a card when it has rested on a name, and not before', () => {
    const { open, opened } = watching();
    move(NAME);
    rest(DELAY - 1);
    expect(open).not.toHaveBeenCalled();
    rest(1);
    expect(opened()).toEqual(['brandt']);
  });

  it('does not open it again while it moves within the name', () => {
    const { opened } = watching();
    move(NAME);
    rest(DELAY);
    for (let x = 0; x < 20; x++) move(x);
    rest(5000);
    expect(opened()).toEqual(['brandt']);
  });

  it('opens the next card at once when it moves on', () => {
    const { opened, close } = watching();
    move(NAME);
    rest(DELAY);
    move(OTHER_NAME);
    expect(opened()).toEqual(['brandt', 'port']);
    expect(close).not.toHaveBeenCalled();
  });

  it('closes the card when it has left for long enough', () => {
    const { close } = watching();
    move(NAME);
    rest(DELAY);
    move(TEXT);
    rest(LEAVE_MS - 1);
    expect(close).not.toHaveBeenCalled();
    rest(1);
    expect(close).toHaveBeenCalledOnce();
  });

  it('keeps the card open while it is on the card, whatever movement came before', () => {
    const { close, input } = watching();
    move(NAME);
    rest(DELAY);
    send('pointermove', { clientX: TEXT });
    input({ type: 'card' });
    rest(10 * LEAVE_MS);
    expect(close).not.toHaveBeenCalled();
  });

  it('opens nothing when it only passes over', () => {
    const { open } = watching();
    for (const x of [NAME, TEXT, OTHER_NAME, TEXT]) {
      move(x);
      rest(DELAY / 2);
    }
    rest(5000);
    expect(open).not.toHaveBeenCalled();
  });

  it('opens a card once where no rest is asked for', () => {
    const { opened } = watching({ delay: 0 });
    move(NAME);
    rest(1);
    expect(opened()).toEqual(['brandt']);
  });

  it('closes the card when it leaves the window, and not when it goes from one element to the next', () => {
    const { close } = watching();
    move(NAME);
    rest(DELAY);
    send('pointerout', { relatedTarget: document.body });
    rest(10 * LEAVE_MS);
    expect(close).not.toHaveBeenCalled();
    send('pointerout');
    rest(LEAVE_MS);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the card', () => {
  it.each(['scroll', 'blur'])('does not open after %s', (type) => {
    const { open } = watching();
    move(NAME);
    (type === 'blur' ? window : document.body).dispatchEvent(new Event(type) as never);
    rest(5000);
    expect(open).not.toHaveBeenCalled();
  });

  it('closes at once when the page scrolls', () => {
    const { close } = watching();
    move(NAME);
    rest(DELAY);
    document.body.dispatchEvent(new Event('scroll') as never);
    expect(close).toHaveBeenCalledOnce();
  });

  it('is never opened by the page itself', () => {
    const { open } = watching();
    move(NAME, { isTrusted: false });
    send('pointerup', { isTrusted: false, pointerType: 'touch', clientX: NAME });
    rest(5000);
    expect(open).not.toHaveBeenCalled();
  });

  it('opens with Alt held only, where that is wished', () => {
    const { opened } = watching({ mode: 'with-alt' });
    move(NAME);
    rest(5000);
    expect(opened()).toEqual([]);
    move(OTHER_NAME, { altKey: true });
    rest(DELAY);
    expect(opened()).toEqual(['port']);
  });

  it('never opens where it is switched off', () => {
    const { open } = watching({ mode: 'off' });
    move(NAME, { altKey: true });
    send('pointerup', { pointerType: 'touch', clientX: NAME });
    rest(5000);
    expect(open).not.toHaveBeenCalled();
  });

  it('goes with its reader', () => {
    const { open } = watching();
    move(NAME);
    life.abort();
    rest(5000);
    move(NAME);
    rest(5000);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a card with the focus in it', () => {
  it('stays when the window gives the focus to it, and closes when that has left as well', () => {
    const given = { held: false };
    const { close } = watching(given);
    move(NAME);
    rest(DELAY);
    given.held = true;
    window.dispatchEvent(new Event('blur') as never);
    rest(20 * LEAVE_MS);
    move(TEXT);
    rest(20 * LEAVE_MS);
    expect(close).not.toHaveBeenCalled();
    given.held = false;
    rest(LEAVE_MS);
    expect(close).toHaveBeenCalledOnce();
  });

  it('gives way to no name that the pointer crosses, but to one that it rests on', () => {
    const { opened, close } = watching({ held: true });
    move(NAME);
    rest(DELAY);
    move(OTHER_NAME);
    rest(DELAY / 2);
    move(TEXT);
    rest(20 * LEAVE_MS);
    expect(opened()).toEqual(['brandt']);
    move(OTHER_NAME);
    rest(DELAY / 2);
    move(OTHER_NAME + 5);
    rest(DELAY / 2);
    expect(opened()).toEqual(['brandt', 'port']);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('a finger on the page', () => {
  const tap = (clientX: number) => {
    send('pointerup', { pointerType: 'touch', clientX });
    send('pointerout', { pointerType: 'touch' });
  };

  it('opens a card by a tap on a name, which stays', () => {
    const { opened, close } = watching();
    tap(NAME);
    expect(opened()).toEqual(['brandt']);
    rest(5000);
    expect(close).not.toHaveBeenCalled();
  });

  it('goes from card to card, and closes it by a tap elsewhere', () => {
    const { opened, close } = watching();
    tap(NAME);
    tap(OTHER_NAME);
    expect(opened()).toEqual(['brandt', 'port']);
    tap(TEXT);
    expect(close).toHaveBeenCalledTimes(2);
    rest(5000);
    expect(opened()).toEqual(['brandt', 'port']);
  });
});
