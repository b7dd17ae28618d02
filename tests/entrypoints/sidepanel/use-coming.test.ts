// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useComing } from '../../../entrypoints/sidepanel/use-coming.ts';
import type { TabView } from '../../../messages/protocol.ts';

const TAB = 7;
const UNREAD = { status: 'unread', off: false, host: 'courier.example' } as TabView;

let asked: unknown[];
let mayRead: boolean;

beforeEach(() => {
  asked = [];
  mayRead = true;
  const answer = async (message: unknown) => {
    asked.push(message);
    return { answer: mayRead };
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer as never);
});
afterEach(() => {
  render(null, document.body as never);
  vi.restoreAllMocks();
});

async function coming(view: TabView | null, loading = false): Promise<boolean | undefined> {
  const seen: { coming?: boolean } = {};
  const View = () => {
    seen.coming = useComing(view, { tabId: TAB, loading });
    return null;
  };
  act(() => render(h(View, null), document.body as never));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return seen.coming;
}

describe('what there is to say of a tab', () => {
  it('is on its way while its page loads, and nobody is sent there meanwhile', async () => {
    expect(await coming(UNREAD, true)).toBe(true);
    expect(asked).toEqual([]);
  });

  it('is on its way where a page came without a reader script, and one is sent', async () => {
    expect(await coming(UNREAD)).toBe(true);
    expect(asked).toEqual([{ type: 'tab.read', request: { tabId: TAB } }]);
  });

  it('is not where the browser lets no script in', async () => {
    mayRead = false;
    expect(await coming(UNREAD)).toBe(false);
  });

  it.each([
    ['of which nothing is known yet', null],
    ['that Sidelight may not read', { ...UNREAD, host: null }],
    ['on a site that is switched off', { ...UNREAD, off: true }],
    ['that has been read', { ...UNREAD, status: 'ready' as const }],
  ])('is not, and asks for nothing, of a page %s', async (_, view) => {
    expect(await coming(view)).toBe(false);
    expect(asked).toEqual([]);
  });
});
