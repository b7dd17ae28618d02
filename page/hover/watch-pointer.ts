import type { HoverInput, HoverState } from './hover-state.ts';
import { hoverStep } from './hover-state.ts';
import type { Box } from './place-card.ts';

export interface HoverTarget {
  actor: string;
  box: Box;
}

export interface HoverOptions {
  delay: () => number;
  /** What opens a card: the pointer alone, the pointer with Alt held, or nothing. */
  mode: () => 'on' | 'with-alt' | 'off';
  /** Whether the pointer or the focus is in the card. */
  held: () => boolean;
  find: (point: { x: number; y: number }) => HoverTarget | null;
  open: (target: HoverTarget) => void;
  close: () => void;
}

/** Watches the page's pointer and opens and closes the card by the hover machine. Returns an input for others' events. */
export function watchPointer(window: Window, options: HoverOptions, signal: AbortSignal) {
  let state: HoverState<HoverTarget> = { at: 'nothing' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function input(event: HoverInput<HoverTarget>): void {
    const before = state;
    const step = hoverStep(state, sameAgain(event, state), options.delay(), options.held());
    state = step.state;
    if (step.timer !== undefined) clearTimeout(timer);
    if (typeof step.timer === 'number') timer = setTimeout(() => input({ type: 'timer' }), step.timer);
    const shown = shownIn(state);
    if (shown && shown !== shownIn(before)) options.open(shown);
    else if (!shown && shownIn(before)) options.close();
  }

  function moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || options.mode() === 'off') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const wanted = options.mode() === 'on' || event.altKey;
      const target = wanted ? options.find({ x: event.clientX, y: event.clientY }) : null;
      input(target ? { type: 'name', target } : { type: 'elsewhere' });
    });
  }

  /** A tap on a name pins its card. */
  function tapped(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'touch' || options.mode() === 'off') return;
    const target = options.find({ x: event.clientX, y: event.clientY });
    input({ type: 'dismiss' });
    if (!target) return;
    input({ type: 'name', target });
    input({ type: 'timer' });
  }

  /** What happens now outranks a movement that was not looked at yet: the pointer may be on the card since. */
  function overrule(event: HoverInput<HoverTarget>): void {
    cancelAnimationFrame(frame);
    input(event);
  }

  /** A pointer that leaves the window says so by no movement. A finger that is lifted leaves too: its card stays. */
  function left(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.relatedTarget !== null) return;
    overrule({ type: 'elsewhere' });
  }

  const passive = { signal, passive: true, capture: true };
  window.addEventListener('pointermove', moved, passive);
  window.addEventListener('pointerup', tapped, passive);
  window.addEventListener('pointerout', left, passive);
  window.addEventListener('scroll', () => overrule({ type: 'dismiss' }), passive);
  window.addEventListener('blur', () => overrule({ type: 'elsewhere' }), passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return overrule;
}

function shownIn<T>(state: HoverState<T>): T | null {
  return state.at === 'open' || state.at === 'leaving' ? state.target : null;
}

/** One name stays one target while the pointer moves over it, so that its card does not open anew. */
function sameAgain(event: HoverInput<HoverTarget>, state: HoverState<HoverTarget>): HoverInput<HoverTarget> {
  if (event.type !== 'name' || state.at === 'nothing') return event;
  const { actor, box } = event.target;
  const known = [state.target, state.at === 'leaving' && state.next].find(
    (one) => one && one.actor === actor && one.box.left === box.left && one.box.top === box.top,
  );
  return known ? { type: 'name', target: known } : event;
}
