// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { savedPage } from '../gallery/examples/library.ts';
import { open } from './open-library.tsx';

describe('the other views', () => {
  test('the navigation leads everywhere and marks where the reader is', () => {
    const { heard, click, find } = open({ route: { view: 'corpora' } });
    expect(find('nav button', 'Corpora').getAttribute('aria-current')).toBe('page');
    click('Settings');
    expect(heard.onGo).toHaveBeenCalledWith({ view: 'settings' });
  });

  test('a saved page is set for reading, with its actors and its source', () => {
    const { root, text, heard, click, find } = open({ route: { view: 'article', id: 's3' } });
    expect(root.querySelectorAll('.sl-reader-paragraph')).toHaveLength(4);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://lake.example.org/ferry');
    expect(text()).toContain('Marit Øst 2who runs the terminal');
    click('Remove tag sea');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s3'], { tags: { remove: ['sea'] } });
    const note = root.querySelector('textarea');
    act(() => {
      if (note) note.value = ' Ask again. ';
      note?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(heard.onChange).toHaveBeenLastCalledWith(['s3'], { note: 'Ask again.' });
    act(() => find('.sl-reader-tools button:last-child', 'Remove').click());
    expect(heard.onRemove).toHaveBeenCalledWith(['s3']);
    expect(heard.onGo).toHaveBeenCalledWith({ view: 'collection' });
  });

  test('an address that is not of the web is no link', () => {
    const { root } = open({
      route: { view: 'article', id: 's3' },
      page: { ...savedPage, url: 'javascript:alert(1)' },
    });
    expect(root.querySelector('a')).toBeNull();
  });

  test('a page that is gone says so', () => {
    expect(open({ route: { view: 'article', id: 'x' }, page: 'missing' }).text()).toContain(
      'not in the collection',
    );
  });

  test('the bundled corpus is listed, newest first, with summaries', () => {
    const { root, text } = open({ route: { view: 'corpora' } });
    const dates = [...root.querySelectorAll('.sl-corpus-item time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates).toEqual(['2025-08-24', '2025-04-05', '2022-10-30']);
    expect(text()).toContain('Corpus: 5 articles');
  });
});

describe('settings', () => {
  test('each change is told at once and alone', () => {
    const { heard, click, root } = open({ route: { view: 'settings' } });
    click('Never', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ autoOpen: 'never' });
    click('Left', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ side: 'left' });
    click('Beside the page', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ layout: 'push' });
    click('Only with the Alt key', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ hover: 'with-alt' });
    click('Every news page', 'label');
    expect(heard.onAccess).toHaveBeenCalledWith('everywhere');
    const width = root.querySelector<HTMLInputElement>('input[name="width"]');
    act(() => {
      if (width) width.value = '420';
      width?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(heard.onSettings).toHaveBeenLastCalledWith({ width: 420 });
  });

  test('sites are let go one by one', () => {
    const { heard, click } = open({ route: { view: 'settings' } });
    click('Remove mail.example.com');
    expect(heard.onSettings).toHaveBeenCalledWith({ offSites: [] });
    click('Remove courier.example.org');
    expect(heard.onForgetSite).toHaveBeenCalledWith('courier.example.org');
  });
});
