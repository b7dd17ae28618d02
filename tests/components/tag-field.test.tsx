// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { completions } from '../../components/saved/completions.ts';
import { TagField } from '../../components/saved/TagField.tsx';
import { mount } from './mount.tsx';

const KNOWN = ['énergie', 'sea', 'sea battle', 'long read', 'overseas'];

function open(have: string[] = []) {
  const onAdd = vi.fn();
  const view = mount(<TagField known={KNOWN} have={have} onAdd={onAdd} />);
  const field = view.find('input', 'Add a tag') as HTMLInputElement;
  return {
    ...view,
    onAdd,
    field,
    type: (words: string) =>
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (key: string) =>
      act(
        () =>
          void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      ),
    offered: () => [...view.root.querySelectorAll('[role=option]')].map((one) => one.textContent),
    active: () =>
      view.root.querySelector(`#${CSS.escape(field.getAttribute('aria-activedescendant') ?? 'x')}`)
        ?.textContent,
  };
}

describe('completions', () => {
  it.each([
    ['sea', [], ['sea', 'sea battle', 'overseas']],
    ['SEA', ['sea'], ['sea battle', 'overseas']],
    ['ener', [], ['énergie']],
    ['zeppelin', [], []],
    ['', [], KNOWN],
  ])('of “%s” beside %j', (typed, have, expected) => {
    expect(completions(typed, KNOWN, have)).toEqual(expected);
  });
});

describe('the field for a tag', () => {
  it('completes by keys: down and up through the list and back to what was typed', () => {
    const { type, key, offered, active, onAdd, field } = open();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    type('sea');
    expect(offered()).toEqual(['sea', 'sea battle', 'overseas']);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBeUndefined();
    key('ArrowDown');
    expect(active()).toBe('sea');
    key('ArrowDown');
    key('ArrowUp');
    key('ArrowUp');
    expect(active()).toBeUndefined();
    key('ArrowUp');
    expect(active()).toBe('overseas');
    key('Enter');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(['overseas']);
    expect(field.value).toBe('');
    expect(offered()).toEqual([]);
  });

  it('adds what was typed, tidied, where nothing was chosen', () => {
    const { type, key, onAdd } = open();
    type('  new   tag ');
    key('Enter');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(['new tag']);
    key('Enter');
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('takes several with commas between them, the last of them completed', () => {
    const { type, key, offered, onAdd } = open();
    type('war,  peace , war,');
    expect(offered()).toEqual([]);
    key('Enter');
    expect(onAdd).toHaveBeenLastCalledWith(['war', 'peace']);
    type('war, lon');
    expect(offered()).toEqual(['long read']);
    key('ArrowDown');
    key('Enter');
    expect(onAdd).toHaveBeenLastCalledWith(['war', 'long read']);
    type(' , ');
    key('Enter');
    expect(onAdd).toHaveBeenCalledTimes(2);
  });

  it('is closed by Escape, and opens by an arrow with every tag that is not there yet', () => {
    const { type, key, offered } = open(['sea']);
    type('read');
    expect(offered()).toEqual(['long read']);
    key('Escape');
    expect(offered()).toEqual([]);
    type('');
    key('ArrowDown');
    expect(offered()).toEqual(['énergie', 'sea battle', 'long read', 'overseas']);
  });

  it('takes a completion that is clicked', () => {
    const { type, root, onAdd } = open();
    type('long');
    act(() => root.querySelector<HTMLElement>('[role=option]')?.click());
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(['long read']);
  });
});
