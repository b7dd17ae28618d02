// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vouchedVisibility } from '../../../entrypoints/shared/vouched-visibility.ts';

const LONG_ENOUGH = 500;

/** The browser's observer; `see` reports what it sees. */
let see: (...isVisible: boolean[]) => void;
let options: unknown;
let active: boolean;

class Observer {
  constructor(report: (entries: unknown[]) => void, given: unknown) {
    options = given;
    see = (...all) => report(all.map((isVisible) => ({ isVisible })));
  }
  observe() {}
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  active = true;
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('IntersectionObserverEntry', { prototype: { isVisible: false } });
  vi.stubGlobal('navigator', {
    userActivation: {
      get isActive() {
        return active;
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watching(): () => boolean {
  const visible = vouchedVisibility();
  if (!visible) throw new Error('this browser vouches for nothing');
  return visible;
}

const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('a click in our frame', () => {
  it('counts when the browser has vouched for the frame long enough', () => {
    const visible = watching();
    see(true);
    pass(LONG_ENOUGH - 1);
    expect(visible()).toBe(false);
    pass(1);
    expect(visible()).toBe(true);
    expect(options).toMatchObject({ trackVisibility: true });
  });

  it('does not count before the browser has said anything', () => {
    const visible = watching();
    pass(10_000);
    expect(visible()).toBe(false);
  });

  it('counts anew from when the frame was last covered', () => {
    const visible = watching();
    see(true);
    pass(10_000);
    see(false);
    expect(visible()).toBe(false);
    see(true);
    expect(visible()).toBe(false);
    pass(LONG_ENOUGH);
    see(true);
    expect(visible()).toBe(true);
  });

  it('does not count when the latest of several reports is that it is covered', () => {
    const visible = watching();
    see(true);
    pass(LONG_ENOUGH);
    see(true, false);
    expect(visible()).toBe(false);
  });

  it('does not count without somebody who clicks', () => {
    const visible = watching();
    see(true);
    pass(LONG_ENOUGH);
    active = false;
    expect(visible()).toBe(false);
  });

  it('is not judged where the browser cannot tell', () => {
    vi.stubGlobal('IntersectionObserverEntry', { prototype: {} });
    expect(vouchedVisibility()).toBeNull();
  });
});
