// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { AccessChoice } from '../../components/site-access.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { mount } from './mount.tsx';

function open(access: AccessChoice | null = null) {
  const heard = { onAccess: vi.fn(), onAutoOpen: vi.fn(), onOpenLibrary: vi.fn(), onDone: vi.fn() };
  const shortcuts = { toggle: null, save: 'Alt+Shift+S' };
  return {
    heard,
    ...mount(<Welcome access={access} autoOpen="coverage" shortcuts={shortcuts} {...heard} />),
  };
}

test('site access is chosen by real radio buttons, each with its consequence', () => {
  const { root, heard, click } = open();
  expect(root.querySelectorAll('input[name="access"]')).toHaveLength(3);
  expect(root.querySelector('input[name="access"]:checked')).toBeNull();
  click('Only when I click', 'label');
  expect(heard.onAccess).toHaveBeenCalledWith('click');
});

test('nothing is chosen for the reader: it goes on after a choice', () => {
  expect((open().find('button', 'Start reading') as HTMLButtonElement).disabled).toBe(true);
  const { heard, click } = open('chosen');
  click('Start reading');
  expect(heard.onDone).toHaveBeenCalledOnce();
});

test('asks when the sidebar may open, and tells how to save and what stays private', () => {
  const { heard, click, text } = open();
  click('Only when figures disagree', 'label');
  expect(heard.onAutoOpen).toHaveBeenCalledWith('conflict');
  expect(text()).toContain('Press Alt+Shift+S');
  expect(text()).toContain('Sidelight sends nothing to anyone.');
});

test('shows itself at work, as a picture that takes no focus', () => {
  const { root } = open();
  const sheet = root.querySelector('.sl-specimen-sheet');
  expect(sheet?.hasAttribute('inert')).toBe(true);
  expect(sheet?.textContent).toContain('214 and 187 exclude each other');
});
