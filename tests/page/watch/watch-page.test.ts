// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../page/watch/watch-page.ts';

const SETTLED = 500;
const MINUTE = 60_000;

let life: AbortController;
beforeEach(() => {
  // Mutation records come by the real clock; only ours is held.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  history.replaceState(null, '', '/first');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watching() {
  const scan = vi.fn();
  const ours = document.createElement('aside');
  watchPage(
    window as unknown as Window,
    { scan, isOurs: (node) => node === (ours as unknown as Node) },
    life.signal,
  );
  return { scan, ours, scans: () => scan.mock.calls.length };
}

const records = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** The page adds something, and the observers hear of it. */
async function change(node: Node = document.createElement('p')): Promise<void> {
  document.body.append(node);
  await records();
}

/** The page changes every so many milliseconds for so long. */
async function changeEvery(ms: number, duration: number): Promise<void> {
  for (let at = 0; at < duration; at += ms) {
    await change();
    vi.advanceTimersByTime(ms);
  }
}

describe('a page', () => {
  it('is looked at once at first', () => {
    const { scans } = watching();
    vi.advanceTimersByTime(MINUTE);
    expect(scans()).toBe(1);
  });

  it('is looked at again when late content has settled, once', async () => {
    const { scans } = watching();
    await changeEvery(100, 1000);
    expect(scans()).toBe(1);
    vi.advanceTimersByTime(SETTLED);
    expect(scans()).toBe(2);
    vi.advanceTimersByTime(MINUTE);
    expect(scans()).toBe(2);
  });

  it('is looked at also when it never comes to rest', async () => {
    const { scans } = watching();
    await changeEvery(300, 4000);
    expect(scans()).toBeGreaterThan(1);
  });

  it('is not looked at for what we put into it ourselves', async () => {
    const { scans, ours } = watching();
    await change(ours as unknown as Node);
    ours.remove();
    await records();
    vi.advanceTimersByTime(MINUTE);
    expect(scans()).toBe(1);
  });

  it('is looked at five times a minute at most, and for the last change in the end', async () => {
    const { scans } = watching();
    await changeEvery(600, MINUTE - 2000);
    expect(scans()).toBe(5);
    vi.advanceTimersByTime(MINUTE);
    expect(scans()).toBe(6);
    vi.advanceTimersByTime(MINUTE);
    expect(scans()).toBe(6);
  });

  it('that goes on to a new address is looked at for that one, as often as any', async () => {
    const { scans } = watching();
    await changeEvery(600, 10_000);
    expect(scans()).toBe(5);
    history.pushState(null, '', '/second');
    await change();
    vi.advanceTimersByTime(SETTLED);
    expect(scans()).toBe(6);
  });

  it('that changes its address all the time is not looked at without end', async () => {
    const { scans } = watching();
    for (let i = 0; i < 80; i++) {
      history.replaceState(null, '', `/number-${i}`);
      await changeEvery(600, 600);
    }
    expect(scans()).toBeGreaterThan(5);
    expect(scans()).toBeLessThanOrEqual(20);
  });

  it('is looked at when the reader goes back within it', () => {
    const { scans } = watching();
    window.dispatchEvent(new Event('popstate') as never);
    expect(scans()).toBe(1);
    vi.advanceTimersByTime(SETTLED);
    expect(scans()).toBe(2);
  });

  it('is left alone when its reader has gone', async () => {
    const { scans } = watching();
    await change();
    life.abort();
    vi.advanceTimersByTime(MINUTE);
    await change();
    vi.advanceTimersByTime(MINUTE);
    expect(scans()).toBe(1);
  });
});
