import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sayOnIcon, showOnIcon } from '../../../entrypoints/background/icon.ts';

const TAB = 7;

beforeEach(() => {
  const [badge, title] = [{ text: '' }, { title: '' }];
  Object.assign(browser, {
    i18n: { getMessage: (key: string) => key },
    action: {
      setBadgeText: vi.fn(async ({ text }) => void Object.assign(badge, { text })),
      getBadgeText: async () => badge.text,
      setTitle: vi.fn(async (next) => void Object.assign(title, next)),
      getTitle: async () => title.title,
      setBadgeBackgroundColor: vi.fn(),
      setIcon: vi.fn(),
    },
  });
});

describe('the toolbar’s button', () => {
  it('says in picture and words that a page is saved', async () => {
    await showOnIcon(TAB, null, true);
    const [{ path } = { path: {} }] = vi.mocked(browser.action.setIcon).mock.lastCall ?? [];
    expect(Object.values(path ?? {})).toContain('/icon/saved-16.png');
    expect(await browser.action.getTitle({ tabId: TAB })).toBe('iconSaved');
    await showOnIcon(TAB, null, false);
    expect(await browser.action.getTitle({ tabId: TAB })).toBe('extensionName');
  });

  it('says for a moment what came of an act, and then again what it said before', async () => {
    vi.useFakeTimers();
    await showOnIcon(TAB, null, true);
    const saying = sayOnIcon(TAB, 'The highlight is saved.', 'done');
    await vi.advanceTimersByTimeAsync(10);
    expect(await browser.action.getTitle({ tabId: TAB })).toBe('The highlight is saved.');
    expect(await browser.action.getBadgeText({ tabId: TAB })).toBe('✓');
    await vi.advanceTimersByTimeAsync(10_000);
    await saying;
    expect(await browser.action.getTitle({ tabId: TAB })).toBe('iconSaved');
    expect(await browser.action.getBadgeText({ tabId: TAB })).toBe('');
    vi.useRealTimers();
  });
});
