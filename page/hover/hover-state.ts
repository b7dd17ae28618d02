/**
 * When a card opens and closes, as a pure state machine. Times in milliseconds; T is what is hovered.
 * Nothing opens unasked: a pointer must rest on a name, and scrolling calls everything off.
 */
export type HoverState<T> =
  | { at: 'nothing' }
  /** The pointer rests on a name; the card opens when the timer ends. */
  | { at: 'waiting'; target: T }
  | { at: 'open'; target: T }
  /** The pointer left the name and the card; the card closes when the timer ends. */
  | { at: 'leaving'; target: T };

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

export function hoverStep<T>(state: HoverState<T>, input: HoverInput<T>, delay: number): HoverStep<T> {
  switch (input.type) {
    case 'dismiss':
      return { state: { at: 'nothing' }, timer: null };
    case 'name':
      return overName(state, input.target, delay);
    case 'card':
      return state.at === 'leaving'
        ? { state: { at: 'open', target: state.target }, timer: null }
        : { state };
    case 'elsewhere':
      if (state.at === 'open') return { state: { at: 'leaving', target: state.target }, timer: LEAVE_MS };
      if (state.at === 'waiting') return { state: { at: 'nothing' }, timer: null };
      return { state };
    case 'timer':
      if (state.at === 'waiting') return { state: { at: 'open', target: state.target } };
      if (state.at === 'leaving') return { state: { at: 'nothing' } };
      return { state };
  }
}

function overName<T>(state: HoverState<T>, target: T, delay: number): HoverStep<T> {
  // Moving on from one name to the next: the reader is looking names up, so the next card opens at once.
  if (state.at === 'open' || state.at === 'leaving') return { state: { at: 'open', target }, timer: null };
  if (state.at === 'waiting' && state.target === target) return { state };
  return { state: { at: 'waiting', target }, timer: delay };
}
