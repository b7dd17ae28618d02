import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { TextProvider } from '../../components/text.tsx';
import { english } from './english.ts';

/** Where views stand that listen to their documents. */
const mounted: Element[] = [];

/** A view that was shown before listens no more, in this test or another. */
function leave(root: Element): void {
  act(() => render(null, root));
}

/** Renders a view in English and hands back what a reader could do with it. */
export function mount(view: ComponentChildren) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  mounted.splice(0).forEach(leave);
  mounted.push(root);
  const show = (next: ComponentChildren) =>
    act(() => render(<TextProvider text={english()}>{next}</TextProvider>, root));
  show(view);

  /** The first element of the kind whose name (label or words) begins with `name`. */
  const find = (kind: string, name: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(kind)].find((one) => nameOf(one).startsWith(name));
    if (!found) throw new Error(`No ${kind} named “${name}” in: ${root.textContent}`);
    return found;
  };
  return {
    root,
    show,
    find,
    has: (kind: string, name: string) =>
      [...root.querySelectorAll<HTMLElement>(kind)].some((one) => nameOf(one).startsWith(name)),
    click: (name: string, kind = 'button') => act(() => find(kind, name).click()),
    /** All words, without the marks that isolate names. */
    text: () => wordsOf(root),
  };
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(ISOLATES, '').trim();
}

const ISOLATES = /[\u2068\u2069]/g;

export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(ISOLATES, '').replace(/\s+/g, ' ');
}

/** Presses a key where the focus would be. */
export function press(key: string) {
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}
