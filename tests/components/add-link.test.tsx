// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { AddLink } from '../../components/library/AddLink.tsx';
import { mount } from './mount.tsx';

function open(kept = true) {
  const onAdd = vi.fn(async () => kept);
  const view = mount(<AddLink onAdd={onAdd} />);
  view.click('Add a link');
  const field = () => view.root.querySelector('input');
  const add = async (words: string) => {
    const input = field();
    if (!input) throw new Error('no field');
    act(() => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
  };
  return { onAdd, field, add, ...view };
}

test('an address is handed on, and the button it was asked for by has the focus', async () => {
  const { onAdd, field, add, find } = open();
  expect(document.activeElement).toBe(field());
  await add('lake.example.org/ferry');
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('https://lake.example.org/ferry');
  expect(field()).toBeNull();
  expect(document.activeElement).toBe(find('button', 'Add a link'));
});

test('what is no address stays in the field, which says so', async () => {
  const { onAdd, field, add, root } = open();
  await add('not a url at all');
  expect(onAdd).not.toHaveBeenCalled();
  expect(field()?.value).toBe('not a url at all');
  expect(document.activeElement).toBe(field());
  const said = document.getElementById(field()?.getAttribute('aria-describedby') ?? '');
  expect(said?.textContent).toBe('Not saved: this is no link to a web page.');
  await add('https://lake.example.org/');
  expect(onAdd).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain('Not saved');
});

test('what could not be kept is not to be typed again', async () => {
  const { field, add } = open(false);
  await add('https://lake.example.org/');
  expect(field()?.value).toBe('https://lake.example.org/');
});

test('Escape closes the field', () => {
  const { field, find } = open();
  act(() => void field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(field()).toBeNull();
  expect(document.activeElement).toBe(find('button', 'Add a link'));
});
