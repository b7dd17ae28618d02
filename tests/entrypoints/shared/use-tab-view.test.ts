// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useTabView } from '../../../entrypoints/shared/use-tab-view.ts';
import type { TabView } from '../../../messages/protocol.ts';

const TAB = 7;
const viewOf = (status: TabView['status'], run = 'r1') => ({ tabId: TAB, status, run }) as TabView;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  render(null, document.body as never);
  vi.useRealTimers();
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A view whose questions are answered by hand, in any order. */
async function asking(tabId: number | null = TAB) {
  const questions: { answer: (view: TabView) => void; fail: () => void }[] = [];
  const seen: { view?: TabView | null } = {};
  const fetchView = () =>
    new Promise<TabView>((answer, reject) => {
      questions.push({ answer, fail: () => reject(new Error('stopped')) });
    });
  const View = () => {
    seen.view = useTabView(tabId, fetchView);
    return null;
  };
  await act(async () => render(h(View, null), document.body as never));
  const step = (change: () => unknown) =>
    act(async () => {
      change();
      await settled();
    });
  return { questions, seen, step };
}

function tell(message: unknown): void {
  const sender = { id: browser.runtime.id } as never;
  void fakeBrowser.runtime.onMessage.trigger(message, sender, (() => {}) as never);
}

const changed = (tabId: number) => tell({ type: 'notice.view', notice: { tabId } });

describe('what is known of a tab', () => {
  it('is asked for at once and shown when it comes', async () => {
    const { questions, seen, step } = await asking();
    expect([questions.length, seen.view]).toEqual([1, null]);
    await step(() => questions[0]?.answer(viewOf('ready')));
    expect(seen.view?.status).toBe('ready');
    await step(() => vi.advanceTimersByTime(60_000));
    expect(questions).toHaveLength(1);
  });

  it('is asked for again when it has changed, for this tab only', async () => {
    const { questions, step } = await asking();
    await step(() => questions[0]?.answer(viewOf('ready')));
    await step(() => changed(TAB + 1));
    expect(questions).toHaveLength(1);
    await step(() => changed(TAB));
    expect(questions).toHaveLength(2);
  });

  it('is asked for again when the settings have changed, which concern every tab', async () => {
    const { questions, step } = await asking();
    await step(() => questions[0]?.answer(viewOf('ready')));
    await step(() => tell({ type: 'notice.settings', notice: {} }));
    expect(questions).toHaveLength(2);
  });

  it('is never replaced by an older answer', async () => {
    const { questions, seen, step } = await asking();
    await step(() => changed(TAB));
    await step(() => questions[1]?.answer(viewOf('ready', 'new')));
    await step(() => questions[0]?.answer(viewOf('ready', 'old')));
    expect(seen.view?.run).toBe('new');
  });

  it('is asked for again by one question at a time while there is no answer yet', async () => {
    const { questions, step } = await asking();
    await step(() => changed(TAB));
    await step(() => changed(TAB));
    await step(() => {
      for (const question of questions) question.answer(viewOf('reading'));
    });
    await step(() => vi.advanceTimersByTime(1000));
    expect(questions).toHaveLength(4);
    await step(() => questions[3]?.fail());
    await step(() => vi.advanceTimersByTime(1000));
    expect(questions).toHaveLength(5);
  });

  it('is no longer asked for when nobody looks', async () => {
    const { questions, step } = await asking();
    await step(() => questions[0]?.answer(viewOf('reading')));
    await step(() => render(null, document.body as never));
    await step(() => vi.advanceTimersByTime(60_000));
    await step(() => changed(TAB));
    expect(questions).toHaveLength(1);
  });

  it('is not asked for without a tab', async () => {
    expect((await asking(null)).questions).toHaveLength(0);
  });
});

describe('a tab that loads another page', () => {
  const load = (id: number, status: 'loading' | 'complete') =>
    fakeBrowser.tabs.onUpdated.trigger(id, { status }, {} as never);

  it.each(['loading', 'complete'] as const)(
    'is asked for again when it is %s, and no other',
    async (status) => {
      const { questions, step } = await asking();
      await step(() => questions[0]?.answer(viewOf('ready')));
      await step(() => load(TAB + 1, status));
      expect(questions).toHaveLength(1);
      await step(() => load(TAB, status));
      expect(questions).toHaveLength(2);
    },
  );

  it('goes unheard in frames, which have no tabs in Firefox', async () => {
    const { tabs } = browser;
    Object.assign(browser, { tabs: undefined });
    const { questions, seen, step } = await asking();
    await step(() => questions[0]?.answer(viewOf('ready')));
    expect(seen.view?.status).toBe('ready');
    Object.assign(browser, { tabs });
  });
});
