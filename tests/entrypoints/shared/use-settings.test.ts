// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/settings.ts';
import { useSettings } from '../../../entrypoints/shared/use-settings.ts';

type Change = Partial<Settings>;

/** What the background was asked, each answered by hand. */
let questions: { type: string; answer: (change: Change) => void }[];

beforeEach(() => {
  fakeBrowser.reset();
  questions = [];
  const put = ({ type }: { type: string }) =>
    new Promise((resolve) => {
      const answer = (change: Change) => resolve({ answer: { ...DEFAULT_SETTINGS, ...change } });
      questions.push({ type, answer });
    });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(put as never);
});
afterEach(() => {
  render(null, document.body as never);
  vi.restoreAllMocks();
});

const step = (what: () => unknown) =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });

async function using() {
  const seen = {} as { settings: Settings; change: (change: Change) => Promise<void> };
  const View = () => {
    [seen.settings, seen.change] = useSettings(DEFAULT_SETTINGS);
    return null;
  };
  await step(() => render(h(View, null), document.body as never));
  return seen;
}

const changedElsewhere = () =>
  void fakeBrowser.runtime.onMessage.trigger(
    { type: 'notice.settings', notice: {} },
    { id: browser.runtime.id } as never,
    (() => {}) as never,
  );

describe('the settings that a view shows', () => {
  it('are asked for once more when it is there: they may have changed meanwhile', async () => {
    const seen = await using();
    expect(questions.map(({ type }) => type)).toEqual(['settings.get']);
    await step(() => questions[0]?.answer({ theme: 'dark' }));
    expect(seen.settings.theme).toBe('dark');
  });

  it('follow a change made elsewhere', async () => {
    const seen = await using();
    await step(() => questions[0]?.answer({}));
    await step(changedElsewhere);
    await step(() => questions[1]?.answer({ theme: 'light', side: 'left' }));
    expect(seen.settings).toMatchObject({ theme: 'light', side: 'left' });
  });

  it('are never put back by an answer older than a change made here', async () => {
    const seen = await using();
    await step(changedElsewhere);
    await step(() => seen.change({ theme: 'dark' }));
    await step(() => questions[2]?.answer({ theme: 'dark' }));
    await step(() => questions[1]?.answer({ theme: 'light' }));
    expect([questions[2]?.type, seen.settings.theme]).toEqual(['settings.set', 'dark']);
  });

  it('are no longer asked for when nobody looks', async () => {
    await using();
    await step(() => render(null, document.body as never));
    await step(changedElsewhere);
    expect(questions).toHaveLength(1);
  });
});
