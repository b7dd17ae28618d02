/**
 * When a card opens and closes, as a pure state machine. Times in milliseconds; T is what is hovered.
 * Nothing opens unasked: a pointer must rest on a name, and scrolling calls everything off.
 */
export type HoverState<T> =
  | { at: 'nothing' }
  /** The pointer rests on a name; the card opens when the timer ends. */
  | { at: 'waiting'; target: T }
  | { at: 'open'; target: T }
  /** The pointer left the name and the card; the card closes when the timer ends, or gives way to the `next` name, which the pointer rests on. */
  | { at: 'leaving'; target: T; next?: T };

export type HoverInput<T> =
  | { type: 'name'; target: T }
  | { type: 'elsewhere' }
  | { type: 'card' }
  | { type: 'timer' }
  | { type: 'dismiss' };

export interface HoverStep<T> {
  state: HoverState<T>;
  /** Start a timer of so many milliseconds, stop the running one (null), or leave it alone (undefined). */
  timer?: number | null;
}

/** Long enough to move the pointer from a name to its card without losing it. */
export const LEAVE_MS = 300;

/** `held`: the pointer or the focus is in the card, so it stays until both have left. */
export function hoverStep<T>(
  state: HoverState<T>,
  input: HoverInput<T>,
  delay: number,
  held = false,
): HoverStep<T> {
  switch (input.type) {
    case 'dismiss':
      return { state: { at: 'nothing' }, timer: null };
    case 'name':
      return overName(state, input.target, delay, held);
    case 'card':
      return state.at === 'leaving'
        ? { state: { at: 'open', target: state.target }, timer: null }
        : { state };
    case 'elsewhere':
      if (state.at === 'open' || (state.at === 'leaving' && state.next))
        return { state: { at: 'leaving', target: state.target }, timer: LEAVE_MS };
      if (state.at === 'waiting') return { state: { at: 'nothing' }, timer: null };
      return { state };
    case 'timer':
      if (state.at === 'waiting') return { state: { at: 'open', target: state.target } };
      if (state.at !== 'leaving') return { state };
      if (state.next) return { state: { at: 'open', target: state.next } };
      return held ? { state, timer: LEAVE_MS } : { state: { at: 'nothing' } };
  }
}

function overName<T>(state: HoverState<T>, target: T, delay: number, held: boolean): HoverStep<T> {
  if (state.at === 'open' || state.at === 'leaving') {
    // Moving on from one name to the next: the reader is looking names up, so the next card opens at once.
    if (!held || target === state.target) return { state: { at: 'open', target }, timer: null };
    // The reader is at work in the card: only a rest on another name takes it away.
    if (state.at === 'leaving' && state.next === target) return { state };
    return { state: { at: 'leaving', target: state.target, next: target }, timer: delay };
  }
  if (state.at === 'waiting' && state.target === target) return { state };
  return { state: { at: 'waiting', target }, timer: delay };
}
