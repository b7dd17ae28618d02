// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { removeLeftOver } from '../../../page/frames/remove-left-over.ts';

const OURS = 'moz-extension://ours/';

/** An element of the page with a closed root, as Firefox shows it to extensions, and in it a frame. */
function host(src: string): Element {
  const element = document.documentElement.appendChild(document.createElement('div'));
  const root = element.attachShadow({ mode: 'closed' });
  const frame = root.appendChild(document.createElement('iframe'));
  Object.defineProperty(frame, 'src', { value: src });
  Object.defineProperty(element, 'openOrClosedShadowRoot', { value: root });
  return element as unknown as Element;
}

it('takes away our own frames, and nothing of the page or of others', () => {
  const ours = host(`${OURS}sidebar.html`);
  const theirs = host('moz-extension://theirs/sidebar.html');
  const plain = document.documentElement.appendChild(document.createElement('div'));
  removeLeftOver(document as unknown as Document, OURS);
  expect([ours, theirs, plain].map((element) => element.isConnected)).toEqual([false, true, true]);
  expect(document.body.isConnected).toBe(true);
});
