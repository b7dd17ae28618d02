// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSidebarFrame, type SidebarLayout } from '../../../page/frames/sidebar-frame.ts';

const OPEN: SidebarLayout = { state: 'open', side: 'right', width: 400, layout: 'overlay' };
const page = () => document.documentElement;

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  page().removeAttribute('style');
});

function sidebar() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  const onResize = vi.fn<(width: number) => void>();
  const made = createSidebarFrame(root, { frame: 'Sidelight', handle: 'Width' }, onResize, life.signal);
  made.enter();
  const frame = root.querySelector('iframe') as HTMLIFrameElement;
  const handle = root.querySelector('[role=separator]') as HTMLElement;
  made.spoken();
  return { ...made, root, frame, handle, onResize };
}

/** What the browser itself would send, unless told otherwise. */
function send(target: HTMLElement, type: string, facts: Record<string, unknown>): void {
  const event = new Event(type);
  for (const [name, value] of Object.entries({ isTrusted: true, pointerId: 1, ...facts }))
    Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
}

describe('the sidebar’s frame', () => {
  it('takes the focus when it may be seen, and gives it back to what had it', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const { arrange, frame, root, load, spoken, takeFocus, giveFocusBack } = sidebar();
    arrange(OPEN);
    load('about:blank');
    takeFocus();
    expect(root.activeElement).toBeNull();
    spoken();
    expect(root.activeElement).toBe(frame);
    giveFocusBack();
    expect(document.activeElement).toBe(button);
  });

  it('leaves the focus where it is when it has none to give back', () => {
    const { arrange, takeFocus, giveFocusBack } = sidebar();
    arrange(OPEN);
    takeFocus();
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    giveFocusBack();
    expect(document.activeElement).toBe(button);
  });

  it('is never wider than the window, and as wide as its reader wants it when that has widened again', () => {
    const { arrange, frame } = sidebar();
    arrange({ ...OPEN, width: 5000 });
    expect([frame.style.maxWidth, frame.style.width]).toEqual(['100%', '5000px']);
  });

  it.each<[string, SidebarLayout, Record<string, string>, Record<string, string>]>([
    [
      'open at the right',
      OPEN,
      { display: 'block', right: '0px', left: 'auto', width: '400px', height: '100%', top: '0px' },
      { display: 'block', right: '400px', left: 'auto' },
    ],
    [
      'open at the left',
      { ...OPEN, side: 'left' },
      { display: 'block', left: '0px', right: 'auto', width: '400px', height: '100%' },
      { display: 'block', left: '400px', right: 'auto' },
    ],
    [
      'a tab at the right',
      { ...OPEN, state: 'tab' },
      {
        display: 'block',
        right: '0px',
        left: 'auto',
        width: '24px',
        'border-radius': '8px 0px 0px 8px',
      },
      { display: 'none' },
    ],
    [
      'a tab at the left',
      { ...OPEN, state: 'tab', side: 'left' },
      { display: 'block', left: '0px', right: 'auto', width: '24px', 'border-radius': '0px 8px 8px 0px' },
      { display: 'none' },
    ],
    ['out of sight', { ...OPEN, state: 'hidden' }, { display: 'none' }, { display: 'none' }],
  ])('is arranged %s', (_, layout, frameStyle, handleStyle) => {
    const { arrange, frame, handle } = sidebar();
    arrange({ ...OPEN, side: layout.side === 'left' ? 'right' : 'left' });
    arrange(layout);
    for (const [element, style] of [
      [frame, frameStyle],
      [handle, handleStyle],
    ] as const)
      for (const [property, value] of Object.entries(style)) {
        expect([property, element.style.getPropertyValue(property)]).toEqual([property, value]);
        expect(element.style.getPropertyPriority(property)).toBe('important');
      }
  });

  it('is as high as its words while it is the tab', () => {
    const { arrange, frame, ...tab } = sidebar();
    arrange({ ...OPEN, state: 'tab' });
    tab.fit(150.2);
    expect([frame.style.height, frame.style.top]).toEqual(['151px', 'calc(50% - 75.5px)']);
    arrange(OPEN);
    tab.fit(90);
    expect(frame.style.height).toBe('100%');
    arrange({ ...OPEN, state: 'tab' });
    expect(frame.style.height).toBe('90px');
  });

  it('is out of sight, with all that belongs to it, until its document has spoken', () => {
    const { arrange, frame, handle, load, spoken } = sidebar();
    arrange({ ...OPEN, layout: 'push' });
    load('about:blank#key');
    const seen = () => [frame.style.visibility, handle.style.display, page().style.marginRight];
    expect(seen()).toEqual(['hidden', 'none', '']);
    arrange({ ...OPEN, layout: 'push' });
    expect(seen()).toEqual(['hidden', 'none', '']);
    spoken();
    expect(seen()).toEqual(['visible', 'block', '400px']);
    life.abort();
    arrange({ ...OPEN, layout: 'push' });
    expect(seen()).toEqual(['hidden', 'none', '']);
  });

  it('loads what it is told, and goes whole', () => {
    const { load, frame, remove, root } = sidebar();
    load('about:blank#key');
    expect(frame.src).toBe('about:blank#key');
    remove();
    expect(root.childElementCount).toBe(0);
  });
});

describe('the handle', () => {
  it.each([
    ['right', 'ArrowLeft', 424],
    ['right', 'ArrowRight', 376],
    ['left', 'ArrowRight', 424],
    ['left', 'ArrowLeft', 376],
  ] as const)('of a sidebar at the %s resizes by %s', (side, key, width) => {
    const { arrange, frame, handle, onResize } = sidebar();
    arrange({ ...OPEN, side });
    send(handle, 'keydown', { key });
    expect(frame.style.width).toBe(`${width}px`);
    expect(handle.getAttribute('aria-valuenow')).toBe(String(width));
    expect(onResize).toHaveBeenCalledExactlyOnceWith(width);
  });

  it.each([
    ['ArrowLeft', 640],
    ['ArrowRight', 280],
  ])('stops at the limits that it states (%s)', (key, limit) => {
    const { arrange, handle, onResize } = sidebar();
    arrange(OPEN);
    for (let presses = 0; presses < 20; presses++) send(handle, 'keydown', { key });
    expect(onResize).toHaveBeenLastCalledWith(limit);
    expect([handle.getAttribute('aria-valuemin'), handle.getAttribute('aria-valuemax')]).toContain(
      String(limit),
    );
  });

  it('follows the pointer that holds it and tells the width when it is let go', () => {
    const { arrange, frame, handle, onResize } = sidebar();
    arrange({ ...OPEN, side: 'left' });
    let held = false;
    handle.setPointerCapture = () => {
      held = true;
    };
    handle.hasPointerCapture = () => held;
    send(handle, 'pointermove', { clientX: 500 });
    expect(frame.style.width).toBe('400px');
    send(handle, 'pointerdown', {});
    send(handle, 'pointermove', { clientX: 500.4 });
    expect(frame.style.width).toBe('500px');
    send(handle, 'pointermove', { clientX: 9000 });
    expect(onResize).not.toHaveBeenCalled();
    send(handle, 'pointerup', {});
    expect(onResize).toHaveBeenCalledExactlyOnceWith(640);
  });

  it.each(['keydown', 'pointerdown', 'pointerup'])('hears no %s that the page made up', (type) => {
    const { arrange, frame, handle, onResize } = sidebar();
    arrange(OPEN);
    handle.setPointerCapture = vi.fn();
    send(handle, type, { key: 'ArrowLeft', isTrusted: false });
    expect(frame.style.width).toBe('400px');
    expect(onResize).not.toHaveBeenCalled();
    expect(handle.setPointerCapture).not.toHaveBeenCalled();
  });
});

describe('the room that the page makes', () => {
  const PUSH: SidebarLayout = { ...OPEN, layout: 'push' };
  const margins = () => [page().style.marginLeft, page().style.marginRight];

  it('is as wide as the sidebar, on its side, as long as it is open', () => {
    const { arrange } = sidebar();
    arrange(PUSH);
    expect(margins()).toEqual(['', '400px']);
    arrange({ ...PUSH, width: 500 });
    expect(margins()).toEqual(['', '500px']);
    arrange({ ...PUSH, side: 'left' });
    expect(margins()).toEqual(['400px', '']);
    arrange({ ...PUSH, side: 'left', state: 'tab' });
    expect(margins()).toEqual(['', '']);
  });

  it.each<[string, (made: ReturnType<typeof sidebar>) => void]>([
    ['folded', ({ arrange }) => arrange({ ...PUSH, state: 'tab' })],
    ['hidden', ({ arrange }) => arrange({ ...PUSH, state: 'hidden' })],
    ['laid over the page', ({ arrange }) => arrange(OPEN)],
    [
      'moved to the other side and folded',
      ({ arrange }) => {
        arrange({ ...PUSH, side: 'left' });
        arrange({ ...PUSH, state: 'tab' });
      },
    ],
    ['removed', ({ remove }) => remove()],
    ['gone with its reader', () => life.abort()],
  ])('is the page’s own again when the sidebar is %s', (_, go) => {
    page().setAttribute('style', 'margin-right: 12px !important; color: teal; margin-left: 3em');
    const made = sidebar();
    made.arrange(PUSH);
    made.arrange({ ...PUSH, width: 500 });
    expect(page().style.marginRight).toBe('500px');
    go(made);
    expect(page().style.getPropertyValue('margin-right')).toBe('12px');
    expect(page().style.getPropertyPriority('margin-right')).toBe('important');
    expect(page().style.getPropertyValue('margin-left')).toBe('3em');
    expect(page().style.color).toBe('teal');
  });

  it('is not on paper, and there again afterwards', () => {
    const { arrange } = sidebar();
    arrange(PUSH);
    const print = (type: string) =>
      window.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }) as never);
    print('beforeprint');
    arrange({ ...PUSH, width: 500 });
    expect(margins()).toEqual(['', '']);
    print('afterprint');
    expect(margins()).toEqual(['', '500px']);
  });

  it('leaves no trace on a page without styles', () => {
    const { arrange } = sidebar();
    arrange(PUSH);
    arrange(OPEN);
    expect(page().hasAttribute('style')).toBe(false);
  });

  it('is nothing at all where the sidebar lies over the page', () => {
    page().setAttribute('style', 'margin-left: 3em');
    const { arrange, remove } = sidebar();
    for (const state of ['open', 'tab', 'hidden'] as const) arrange({ ...OPEN, state });
    remove();
    expect(page().getAttribute('style')).toBe('margin-left: 3em');
  });
});
