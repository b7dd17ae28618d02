import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OrderHandlers, onNotice, onOrders, onTasks } from '../../messages/listen.ts';
import { notify } from '../../messages/send.ts';

const background = () => ({ id: browser.runtime.id });
const script = () => ({ id: browser.runtime.id, tab: { id: 7 } });

/** Delivers one message as the browser would; resolves with the answer, or 'unheard' where nobody takes it up. */
function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
    void taken.then((results) => {
      if (!results.includes(true as never)) resolve('unheard');
    });
  });
}

beforeEach(() => fakeBrowser.reset());

describe('a listener for notices', () => {
  it('hears its own notice from us until it is told to stop', async () => {
    const [hear, life] = [vi.fn(), new AbortController()];
    onNotice('notice.view', hear, life.signal);
    await deliver({ type: 'notice.view', notice: { tabId: 7 } }, background());
    expect(hear).toHaveBeenCalledExactlyOnceWith({ tabId: 7 }, background());
    life.abort();
    await deliver({ type: 'notice.view', notice: { tabId: 8 } }, background());
    expect(hear).toHaveBeenCalledOnce();
  });

  it.each([
    ['another notice', { type: 'notice.hover', notice: { actor: 'a' } }, undefined],
    ['another extension', { type: 'notice.view', notice: { tabId: 7 } }, { id: 'another' }],
    [
      'a page’s script that says what only the background may',
      { type: 'notice.view', notice: { tabId: 7 } },
      { tab: { id: 7 } },
    ],
    ['a notice with a field of another kind', { type: 'notice.view', notice: { tabId: '7' } }, undefined],
    ['a notice without its field', { type: 'notice.view', notice: {} }, undefined],
    ['a notice without anything in it', { type: 'notice.view' }, undefined],
    ['a notice that is no object', { type: 'notice.view', notice: 7 }, undefined],
    ['nothing', null, undefined],
  ])('does not hear %s', async (_, message, sender) => {
    const hear = vi.fn();
    onNotice('notice.view', hear, new AbortController().signal);
    await deliver(message, { ...background(), ...sender });
    expect(hear).not.toHaveBeenCalled();
  });
});

describe('a listener for orders', () => {
  const handlers = (): OrderHandlers => ({
    'page.here': () => true,
    'page.sidebar': () => null,
    'page.orders': () => {
      throw new Error('at once');
    },
    'page.framed': () => null,
    'page.flash': () => Promise.reject(new Error('later')),
    'page.dismiss': () => null,
    'page.selection': () => null,
    'page.shown': () => null,
    'page.height': vi.fn(() => null),
    'page.extract': async () => null,
  });

  it('answers the background, also where its handler fails', async () => {
    const height = vi.fn(() => null);
    onOrders({ ...handlers(), 'page.height': height }, new AbortController().signal);
    expect(
      await deliver({ type: 'page.height', request: { kind: 'card', height: 80 } }, background()),
    ).toBeNull();
    expect(height).toHaveBeenCalledExactlyOnceWith({ kind: 'card', height: 80 });
    expect(await deliver({ type: 'page.orders', request: {} }, background())).toBeNull();
    expect(await deliver({ type: 'page.flash', request: {} }, background())).toBeNull();
  });

  it.each([
    ['a script in a tab', { type: 'page.height', request: { kind: 'card', height: 80 } }, script],
    [
      'another extension',
      { type: 'page.height', request: { kind: 'card', height: 80 } },
      () => ({ id: 'another' }),
    ],
    ['an order that is none', { type: 'toString' }, background],
    ['a type that is no word', { type: 7 }, background],
    ['nothing', undefined, background],
  ])('does not obey %s', async (_, message, sender) => {
    const height = vi.fn(() => null);
    onOrders({ ...handlers(), 'page.height': height }, new AbortController().signal);
    expect(await deliver(message, sender())).toBe('unheard');
    expect(height).not.toHaveBeenCalled();
  });

  it('is deaf when it has stopped', async () => {
    const [height, life] = [vi.fn(() => null), new AbortController()];
    onOrders({ ...handlers(), 'page.height': height }, life.signal);
    life.abort();
    expect(await deliver({ type: 'page.height', request: { kind: 'card', height: 80 } }, background())).toBe(
      'unheard',
    );
    expect(height).not.toHaveBeenCalled();
  });
});

describe('a listener for tasks', () => {
  const request = { html: '<p>', url: 'https://courier.example/', force: false };

  it('answers the background, with words where it fails, and no tab', async () => {
    const page = vi.fn(async () => null);
    onTasks({ 'task.page': page, 'task.feed': vi.fn() }, new AbortController().signal);
    const message = { type: 'task.page', request };
    expect(await deliver(message, background())).toEqual({ answer: null });
    expect(page).toHaveBeenCalledExactlyOnceWith(request);
    expect(await deliver(message, script())).toBe('unheard');
    page.mockRejectedValueOnce(new Error('too deep'));
    expect(await deliver(message, background())).toEqual({ error: 'too deep' });
  });
});

describe('a notice', () => {
  it('may go unheard, also where the extension is gone', async () => {
    const gone = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(notify('notice.hover', { actor: 'a0' })).resolves.toBeUndefined();
    gone.mockRestore();
  });
});
