// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardFrame } from '../../../page/frames/card-frame.ts';

const NAME = { left: 100, top: 50, right: 180, bottom: 70 };

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function card() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  const pointer = { entered: vi.fn(), left: vi.fn() };
  const made = createCardFrame(root, 'Who is this', pointer, life.signal);
  expect(root.querySelector('iframe')).toBeNull();
  made.enter();
  made.spoken();
  return { ...made, pointer, root, frame: root.querySelector('iframe') as HTMLIFrameElement };
}

describe('the card’s frame', () => {
  it('is out of sight until a name is hovered, and again afterwards', () => {
    const { frame, show, hide, ...box } = card();
    expect(frame.style.visibility).toBe('hidden');
    box.fit(150);
    expect(frame.style.visibility).toBe('hidden');
    show(NAME);
    expect([frame.style.visibility, frame.style.left, frame.style.top]).toEqual(['visible', '100px', '78px']);
    hide();
    box.fit(100);
    expect(frame.style.visibility).toBe('hidden');
  });

  it('is as high as its content, up to the room there is, and never off the screen for it', () => {
    const { frame, show, ...box } = card();
    show({ ...NAME, top: innerHeight - 230, bottom: innerHeight - 210 });
    expect([frame.style.height, frame.style.top]).toEqual(['200px', `${innerHeight - 202}px`]);
    box.fit(250.2);
    expect([frame.style.height, frame.style.top]).toEqual(['251px', `${innerHeight - 230 - 8 - 251}px`]);
    box.fit(5000);
    expect([frame.style.height, frame.style.top]).toEqual([`${innerHeight - 230 - 16}px`, '8px']);
  });

  it('stays on its side of the name while its reader is at work in it', () => {
    const { frame, show, ...box } = card();
    show({ ...NAME, top: innerHeight - 300, bottom: innerHeight - 280 });
    box.fit(250);
    expect([frame.style.height, frame.style.top]).toEqual(['250px', `${innerHeight - 272}px`]);
    frame.focus();
    box.fit(400);
    expect([frame.style.height, frame.style.top]).toEqual(['272px', `${innerHeight - 272}px`]);
    show({ ...NAME, top: innerHeight - 300, bottom: innerHeight - 280 });
    expect([frame.style.height, frame.style.top]).toEqual(['400px', `${innerHeight - 708}px`]);
  });

  it('is not shown before its document has spoken', () => {
    const { frame, load, show, spoken } = card();
    show(NAME);
    load('about:blank#key');
    expect(frame.style.visibility).toBe('hidden');
    show(NAME);
    expect(frame.style.visibility).toBe('hidden');
    spoken();
    expect(frame.style.visibility).toBe('visible');
  });

  it('says when the pointer itself comes and goes, and hears no page', () => {
    const { frame, pointer } = card();
    frame.dispatchEvent(new Event('pointerenter'));
    frame.dispatchEvent(new Event('pointerleave'));
    expect([pointer.entered.mock.calls.length, pointer.left.mock.calls.length]).toEqual([0, 0]);
    for (const type of ['pointerenter', 'pointerleave'])
      frame.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));
    expect([pointer.entered.mock.calls.length, pointer.left.mock.calls.length]).toEqual([1, 1]);
  });

  it('is held by the pointer or the focus in it, and lets the focus go when it closes or moves on', () => {
    const { frame, root, show, hide, held } = card();
    const pointer = (type: string) =>
      frame.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));
    show(NAME);
    expect(held()).toBe(false);
    pointer('pointerenter');
    expect(held()).toBe(true);
    frame.focus();
    pointer('pointerleave');
    expect(held()).toBe(true);
    show({ ...NAME, left: 300 });
    expect([held(), root.activeElement]).toEqual([false, null]);
    frame.focus();
    expect(held()).toBe(true);
    hide();
    expect([held(), root.activeElement]).toEqual([false, null]);
  });
});
