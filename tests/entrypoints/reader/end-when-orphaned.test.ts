// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { endWhenOrphaned } from '../../../entrypoints/reader/end-when-orphaned.ts';

it('ends a reader at the first sign of somebody at the page once its extension is gone', () => {
  const reader = new AbortController();
  endWhenOrphaned(reader);
  window.dispatchEvent(new Event('pointermove') as never);
  expect(reader.signal.aborted).toBe(false);
  const id = vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  window.dispatchEvent(new Event('pointermove') as never);
  expect(reader.signal.aborted).toBe(true);
  id.mockRestore();
});
