import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HoverInput,
  type HoverState,
  type HoverStep,
  hoverStep,
  LEAVE_MS,
} from '../../../page/hover/hover-state.ts';

const DELAY = 500;
type State = HoverState<string>;
type Input = HoverInput<string>;

const nothing: State = { at: 'nothing' };
const waiting: State = { at: 'waiting', target: 'brandt' };
const open: State = { at: 'open', target: 'brandt' };
const leaving: State = { at: 'leaving', target: 'brandt' };
const name = (target: string): Input => ({ type: 'name', target });
const [elsewhere, card, timer, dismiss]: Input[] = [
  { type: 'elsewhere' },
  { type: 'card' },
  { type: 'timer' },
  { type: 'dismiss' },
];

describe('hovering', () => {
  it.each<[string, State, Input | undefined, State, number | null | undefined]>([
    ['a pointer comes to rest on a name', nothing, name('brandt'), waiting, DELAY],
    ['it stays there', waiting, name('brandt'), waiting, undefined],
    [
      'it goes on to another name before a card opens',
      waiting,
      name('port'),
      { at: 'waiting', target: 'port' },
      DELAY,
    ],
    ['it goes away before a card opens', waiting, elsewhere, nothing, null],
    ['it has rested long enough', waiting, timer, open, undefined],
    ['it moves within the open name', open, name('brandt'), open, null],
    [
      'it goes on to another name while a card is open',
      open,
      name('port'),
      { at: 'open', target: 'port' },
      null,
    ],
    ['it leaves the name', open, elsewhere, leaving, LEAVE_MS],
    ['it is still away', leaving, elsewhere, leaving, undefined],
    ['it reaches the card in time', leaving, card, open, null],
    ['it comes back to the name in time', leaving, name('brandt'), open, null],
    ['it reaches another name in time', leaving, name('port'), { at: 'open', target: 'port' }, null],
    ['it has been away too long', leaving, timer, nothing, undefined],
    ['it is on a card that stays', open, card, open, undefined],
    ['it is on a card that is no longer there', nothing, card, nothing, undefined],
    ['it is nowhere', nothing, elsewhere, nothing, undefined],
    ['a timer that was too late', nothing, timer, nothing, undefined],
    ['a timer that was too late for an open card', open, timer, open, undefined],
    ['the page scrolls while it waits', waiting, dismiss, nothing, null],
    ['the page scrolls under an open card', open, dismiss, nothing, null],
    ['the page scrolls while it leaves', leaving, dismiss, nothing, null],
  ])('%s', (_, state, input, next, wanted) => {
    if (!input) throw new Error('an input is missing');
    const step = hoverStep(state, input, DELAY);
    expect(step.state).toEqual(next);
    expect(step.timer).toBe(wanted);
  });

  it.each<[string, State, Input | undefined, State, number | null | undefined]>([
    ['the time is up, and it or the focus is still there', leaving, timer, leaving, LEAVE_MS],
    ['it crosses another name', open, name('port'), { ...leaving, next: 'port' }, DELAY],
    [
      'it stays on that name',
      { ...leaving, next: 'port' },
      name('port'),
      { ...leaving, next: 'port' },
      undefined,
    ],
    ['it leaves that name again', { ...leaving, next: 'port' }, elsewhere, leaving, LEAVE_MS],
    [
      'it has rested on that name',
      { ...leaving, next: 'port' },
      timer,
      { at: 'open', target: 'port' },
      undefined,
    ],
    ['it comes back to its own name', { ...leaving, next: 'port' }, name('brandt'), open, null],
    ['it comes back to the card', { ...leaving, next: 'port' }, card, open, null],
    ['the page scrolls', leaving, dismiss, nothing, null],
  ])('a card that is at work: %s', (_, state, input, next, wanted) => {
    if (!input) throw new Error('an input is missing');
    const step = hoverStep(state, input, DELAY, true);
    expect(step.state).toEqual(next);
    expect(step.timer).toBe(wanted);
  });

  it('opens no card but by a rest on that name or by moving on from an open one, and always ends', () => {
    const inputs = fc.array(
      fc.oneof(
        fc.constantFrom('brandt', 'port').map(name),
        fc.constantFrom<HoverInput<string>>(
          { type: 'elsewhere' },
          { type: 'card' },
          { type: 'timer' },
          { type: 'dismiss' },
        ),
      ),
    );
    fc.assert(
      fc.property(inputs, (all) => {
        let state: State = nothing;
        for (const input of all) {
          const before: State = state;
          const step: HoverStep<string> = hoverStep(before, input, DELAY);
          state = step.state;
          if (state.at === 'open' && before.at !== 'open' && before.at !== 'leaving')
            expect([before, input.type]).toEqual([{ at: 'waiting', target: state.target }, 'timer']);
          // Whatever waits for a timer has one running.
          if (state.at !== before.at && (state.at === 'waiting' || state.at === 'leaving'))
            expect(step.timer).toBeGreaterThan(0);
        }
        const left = hoverStep(
          hoverStep(state, { type: 'elsewhere' }, DELAY).state,
          { type: 'timer' },
          DELAY,
        );
        expect(left.state).toEqual(nothing);
      }),
    );
  });
});
