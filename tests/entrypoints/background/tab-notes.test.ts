import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabNotes } from '../../../entrypoints/background/tab-notes.ts';

const [TAB, OTHER, FRAME] = [7, 8, 3];

beforeEach(() => fakeBrowser.reset());

describe('the key of a frame', () => {
  it('opens one frame, once; that frame may ask again', async () => {
    const key = await tabNotes.issueKey(TAB, 'sidebar');
    expect(await tabNotes.isClaimed(TAB, FRAME)).toBe(false);
    expect(await tabNotes.claim(key, TAB, FRAME)).toBe(true);
    expect(await tabNotes.isClaimed(TAB, FRAME)).toBe(true);
    expect(await tabNotes.claim(key, TAB, FRAME)).toBe(true);
    expect(await tabNotes.claim(key, TAB, FRAME + 1)).toBe(false);
  });

  it('opens the frame although the background was stopped between any two writes', async () => {
    for (const write of ['set', 'remove'] as const) {
      const key = await tabNotes.issueKey(TAB, 'sidebar');
      const stopped = vi.spyOn(browser.storage.session, write).mockRejectedValueOnce(new Error('stopped'));
      await expect(tabNotes.claim(key, TAB, FRAME)).rejects.toThrow('stopped');
      stopped.mockRestore();
      expect(await tabNotes.claim(key, TAB, FRAME)).toBe(true);
      expect(await tabNotes.claim(key, TAB, FRAME + 1)).toBe(false);
      await tabNotes.forget(TAB);
    }
  });

  it('opens nothing in another tab, nor when it was never given out', async () => {
    const key = await tabNotes.issueKey(TAB, 'card');
    expect(await tabNotes.claim(key, OTHER, FRAME)).toBe(false);
    expect(await tabNotes.claim('guessed', TAB, FRAME)).toBe(false);
    expect(await tabNotes.claim(key, TAB, FRAME)).toBe(true);
  });

  it('is worth nothing after its document has gone, nor is what it opened', async () => {
    const keys = [await tabNotes.issueKey(TAB, 'sidebar'), await tabNotes.issueKey(TAB, 'card')];
    await tabNotes.claim(keys[0] ?? '', TAB, FRAME);
    await tabNotes.forget(TAB);
    expect(await tabNotes.isClaimed(TAB, FRAME)).toBe(false);
    for (const key of keys) expect(await tabNotes.claim(key, TAB, FRAME)).toBe(false);
  });
});
