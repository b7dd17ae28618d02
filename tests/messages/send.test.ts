import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask, isOrphaned, order } from '../../messages/send.ts';

const STOPPED = new Error('The message channel closed before a response was received.');
const ORPHANED = new Error('Extension context invalidated.');

const send = vi.spyOn(browser.runtime, 'sendMessage');
beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks, and lets all the time pass that asking again may take. */
async function asked(): Promise<unknown> {
  const answer = ask('frame.claim', { key: 'k' }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return answer;
}

describe('asking the background', () => {
  it('sends the request and resolves with the answer', async () => {
    send.mockResolvedValueOnce({ answer: { tabId: 7 } } as never);
    expect(await asked()).toEqual({ tabId: 7 });
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'frame.claim', request: { key: 'k' } });
  });

  it('rejects with the words of a refusal, and does not insist', async () => {
    send.mockResolvedValueOnce({ error: 'not for this sender' } as never);
    expect(await asked()).toEqual(new Error('not for this sender'));
    expect(send).toHaveBeenCalledOnce();
  });

  it('asks again when the background was stopped under the question', async () => {
    send.mockRejectedValueOnce(STOPPED);
    send.mockResolvedValueOnce(undefined as never);
    send.mockResolvedValueOnce({ answer: { tabId: 7 } } as never);
    expect(await asked()).toEqual({ tabId: 7 });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gives up after four times', async () => {
    send.mockRejectedValue(STOPPED);
    expect(await asked()).toBe(STOPPED);
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('gives up at once where the extension is gone', async () => {
    send.mockRejectedValue(ORPHANED);
    expect(await asked()).toBe(ORPHANED);
    expect(send).toHaveBeenCalledOnce();
    expect([ORPHANED, STOPPED, 'context invalidated'].map(isOrphaned)).toEqual([true, false, false]);
  });
});

describe('an order to a tab', () => {
  const tell = vi.spyOn(browser.tabs, 'sendMessage');
  beforeEach(() => {
    tell.mockReset();
  });
  const flash = () => order(7, 'page.height', { kind: 'card', height: 80 });

  it('goes to the page’s own document and no frame of it', async () => {
    tell.mockResolvedValueOnce('done' as never);
    expect(await flash()).toBe('done');
    const message = { type: 'page.height', request: { kind: 'card', height: 80 } };
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
  });

  it.each([
    ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['nobody answers', () => Promise.resolve(undefined)],
  ])('is null where %s', async (_, answer) => {
    tell.mockImplementationOnce(answer as never);
    expect(await flash()).toBeNull();
  });
});
