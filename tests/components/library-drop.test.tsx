// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { dropOf } from './dropped-tree.ts';
import { open } from './open-library.tsx';

/** Drags something over an element of the library, or drops it there. */
async function drag(name: string, transfer: object, target: Element = document.body): Promise<Event> {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: transfer });
  await act(async () => void target.dispatchEvent(event));
  return event;
}

const files = { types: ['Files'], ...dropOf({ 'pocket.csv': 'title,url' }) };
const link = {
  types: ['text/uri-list', 'text/plain'],
  getData: () => '# seen today\r\nhttps://courier.example/tram\r\nhttps://courier.example/2',
};

describe('what is dropped on the library', () => {
  test('goes to be imported where it is files, from every view', async () => {
    const onChooseFiles = vi.fn();
    const first = open();
    const { move } = first.props;
    const { heard, text } = open({ route: { view: 'settings' }, move: { ...move, onChooseFiles } });
    expect((await drag('dragover', files)).defaultPrevented).toBe(true);
    expect(text()).toContain('Drop files or folders');
    expect((await drag('drop', files)).defaultPrevented).toBe(true);
    expect(text()).not.toContain('Drop files or folders');
    await vi.waitFor(() => expect(heard.onGo).toHaveBeenCalledWith({ view: 'move' }));
    expect(onChooseFiles.mock.calls[0]?.[0]).toMatchObject([{ name: 'pocket.csv' }]);
  });

  test('is kept where it is a link, but not when it lands in a field or comes from within', async () => {
    const { heard, root } = open();
    await drag('drop', link, root.querySelector('input[type=search]') ?? undefined);
    await drag('dragstart', link);
    await drag('drop', link);
    await drag('dragend', link);
    expect(heard.onAddLink).not.toHaveBeenCalled();
    await drag('drop', link);
    expect(heard.onAddLink).toHaveBeenCalledExactlyOnceWith('https://courier.example/tram');
  });

  test('is left to the browser where it is mere words', async () => {
    open();
    expect((await drag('dragover', { types: ['text/plain'] })).defaultPrevented).toBe(false);
  });
});
