// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameHost } from '../../../page/frames/frame-host.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.documentElement.replaceChildren(document.createElement('body'));
});

/** Mutation records are delivered after the script that made the changes. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));

function host() {
  const [onReturn, onGone] = [vi.fn(), vi.fn()];
  const { root, owns } = createFrameHost(document, { onReturn, onGone }, life.signal);
  return { element: root.host as HTMLElement, root, owns, onReturn, onGone };
}

describe('the host of our frames', () => {
  it('is one bare element with nothing in it for the page to read', () => {
    const { element, root, owns } = host();
    root.append('Odile Brandt, mayor');
    expect(element.parentNode).toBe(document.documentElement);
    expect(element.shadowRoot).toBeNull();
    expect([element.innerHTML, element.textContent]).toEqual(['', '']);
    expect(element.getAttributeNames()).toEqual(['style']);
    expect([owns(element), owns(document.body)]).toEqual([true, false]);
  });

  it('takes no room in the page', () => {
    const { style } = host().element;
    expect([style.position, style.width, style.height]).toEqual(['fixed', '0px', '0px']);
    for (const property of ['position', 'width', 'height', 'z-index', 'all'])
      expect(style.getPropertyPriority(property)).toBe('important');
  });

  it('is out of sight on paper, and hears no page', () => {
    const { style } = host().element;
    window.dispatchEvent(new Event('beforeprint') as never);
    expect(style.opacity).not.toBe('0');
    for (const [type, opacity] of [
      ['beforeprint', '0'],
      ['afterprint', '1'],
    ] as const) {
      window.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }) as never);
      expect(style.opacity).toBe(opacity);
    }
  });

  it('comes back three times, then gives up and says so once', async () => {
    const { element, onReturn, onGone } = host();
    for (let times = 1; times <= 3; times++) {
      element.remove();
      await delivered();
      expect(element.isConnected).toBe(true);
      expect(onReturn).toHaveBeenCalledTimes(times);
    }
    expect(onGone).not.toHaveBeenCalled();
    element.remove();
    await delivered();
    expect(element.isConnected).toBe(false);
    expect([onReturn.mock.calls.length, onGone.mock.calls.length]).toEqual([3, 1]);
    document.documentElement.append(document.createElement('i'));
    await delivered();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('does not count what happens beside it', async () => {
    const { element, onReturn } = host();
    document.documentElement.append(document.createElement('i'));
    document.body.remove();
    await delivered();
    expect(element.isConnected).toBe(true);
    expect(onReturn).not.toHaveBeenCalled();
  });

  it('comes back from where the page has put it, and after the page has put up a new root', async () => {
    const { element, onReturn } = host();
    document.body.append(element);
    await delivered();
    expect(element.parentNode).toBe(document.documentElement);
    const after = document.createElement('html');
    after.append(document.createElement('body'));
    document.documentElement.remove();
    document.append(after);
    await delivered();
    expect(element.parentNode).toBe(after);
    element.remove();
    await delivered();
    expect(element.isConnected).toBe(true);
    expect(onReturn).toHaveBeenCalledTimes(3);
  });

  it('goes with its reader and stays away', async () => {
    const { element, onReturn, onGone } = host();
    life.abort();
    await delivered();
    expect(element.isConnected).toBe(false);
    expect(onReturn).not.toHaveBeenCalled();
    expect(onGone).not.toHaveBeenCalled();
  });
});
