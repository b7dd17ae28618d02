// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { claimFrame } from '../../../entrypoints/shared/claim-frame.ts';

afterEach(() => vi.restoreAllMocks());

describe('claiming a frame', () => {
  it('shows the key to the background and to nobody who looks at the address later', async () => {
    location.hash = '#one-time';
    const sent = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockResolvedValue({ answer: { tabId: 7 } } as never);
    expect(await claimFrame()).toBe(7);
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'frame.claim', request: { key: 'one-time' } });
    expect(location.hash).toBe('');
  });

  it('fails in a frame that somebody else put up', async () => {
    location.hash = '#guessed';
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
      error: 'this frame is not one of ours',
    } as never);
    await expect(claimFrame()).rejects.toThrow('not one of ours');
    expect(location.hash).toBe('');
  });
});
