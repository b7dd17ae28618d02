// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { LibraryRoute } from '../../components/library/Library.tsx';
import { DEFAULT_SETTINGS } from '../../data/settings.ts';
import { collection, savedPage } from '../gallery/examples/library.ts';
import { open } from './open-library.tsx';

const VIEWS: LibraryRoute[] = [
  { view: 'collection' },
  { view: 'article', id: 's3' },
  { view: 'actor', kind: 'person', name: 'Marit Øst' },
  { view: 'story', id: 's3' },
  { view: 'trash' },
  { view: 'move' },
  { view: 'corpora' },
  { view: 'corrections' },
  { view: 'settings' },
];

const KEYS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/#.,-+*!',
  ...['ArrowUp', 'ArrowDown', 'Delete', 'Backspace', 'Escape', 'Home', 'End', 'PageUp', 'PageDown', ' '],
];
/** How the list writes them. */
const SIGNS: Record<string, string> = {
  ...{ X: '⇧ x', ArrowUp: '↑', ArrowDown: '↓', Delete: 'Del', Backspace: '⌫', Escape: 'Esc' },
};

/** Presses a key where the focus is. */
const key = (name: string) =>
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
const help = () => document.querySelector('dialog')?.textContent ?? null;

describe('the keys', () => {
  test.each(VIEWS)('are listed in $view, by a key or a button', (route) => {
    open({ route });
    expect(help()).toBeNull();
    key('?');
    expect(help()).toContain('Collection, corpora, corrections, settings');
    const { click, heard } = open({ route });
    expect(help()).toBeNull();
    key('3');
    expect(heard.onGo).toHaveBeenLastCalledWith({ view: 'corrections' });
    click('Keys');
    expect(help()).not.toBeNull();
  });

  test.each(VIEWS)('of $view that do anything are in its list', (route) => {
    const page = { ...savedPage, id: collection[1]?.id ?? '' };
    const cards = { ...DEFAULT_SETTINGS, listLayout: 'cards' as const };
    const lastAct = { kind: 'removed' as const, pages: 1, headline: 'Gone', told: true };
    const { root, click } = open({ route, page, settings: cards, lastAct });
    root.querySelector<HTMLElement>('.sl-saved-item button')?.focus();
    const doing = KEYS.filter((name) => {
      const target = root.querySelector('.sl-saved-item button') ?? document.body;
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      act(() => void target.dispatchEvent(event));
      return event.defaultPrevented;
    });
    click('Keys');
    const listed = [...document.querySelectorAll('dialog kbd')].map((one) => one.textContent ?? '');
    expect(doing.filter((name) => !listed.includes(SIGNS[name] ?? name))).toEqual([]);
  });

  test('lead back from every room of the collection, and nowhere from it', () => {
    for (const route of VIEWS) {
      const { heard } = open({ route });
      key('u');
      const inside = ['article', 'actor', 'story', 'trash', 'move'].includes(route.view);
      expect(heard.onGo.mock.calls).toEqual(inside ? [[{ view: 'collection' }]] : []);
    }
  });

  test('do nothing once they are switched off', () => {
    const { heard } = open({ route: { view: 'trash' }, settings: { ...DEFAULT_SETTINGS, keys: false } });
    for (const name of ['?', '2', 'u', 'j', 'b', 'Delete']) key(name);
    expect(help()).toBeNull();
    for (const ear of [heard.onGo, heard.onRestore, heard.onPurge]) expect(ear).not.toHaveBeenCalled();
  });

  test('change the page that is read, turn to the next, and go to its fields', () => {
    const page = { ...savedPage, id: collection[1]?.id ?? '' };
    const { heard, root } = open({ route: { view: 'article', id: page.id }, page });
    key('f');
    expect(heard.onChange).toHaveBeenLastCalledWith([page.id], { favourite: !page.favourite });
    key('e');
    expect(heard.onChange).toHaveBeenLastCalledWith([page.id], { archived: !page.archived });
    key('j');
    expect(heard.onGo).toHaveBeenLastCalledWith({ view: 'article', id: collection[2]?.id });
    key('k');
    expect(heard.onGo).toHaveBeenLastCalledWith({ view: 'article', id: collection[0]?.id });
    key('Delete');
    expect(heard.onRemove).toHaveBeenCalledExactlyOnceWith([page.id]);
    key('n');
    expect(document.activeElement).toBe(root.querySelector('textarea'));
    key('r');
    expect(heard.onChange).toHaveBeenCalledTimes(2);
  });

  test('walk the trash, bring back and delete for good', () => {
    const { heard } = open({ route: { view: 'trash' } });
    key('j');
    key('b');
    expect(heard.onRestore).toHaveBeenCalledExactlyOnceWith(['s2-gone']);
    key('ArrowDown');
    key('Delete');
    expect(heard.onPurge).toHaveBeenCalledExactlyOnceWith(['s3-gone']);
  });
});
