// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../data/settings.ts';
import { collection } from '../gallery/examples/library.ts';
import { press } from './mount.tsx';
import { open } from './open-library.tsx';

describe('the collection', () => {
  test('lists what was saved, opens and removes', () => {
    const { heard, click, text } = open();
    expect(text()).toContain('3 pages');
    expect(text()).toContain('1 conflict · Kontinent Daily · 9 Jun 2025 · saved 10 Jun 2025');
    click('Record night of drones');
    expect(heard.onGo).toHaveBeenCalledWith({ view: 'article', id: 's1' });
    click('Volodymyr Zelensky');
    expect(heard.onOpenNamed).toHaveBeenCalledWith('s1', 'Volodymyr Zelensky');
    click('Remove Record night');
    expect(heard.onRemove).toHaveBeenCalledWith(['s1']);
  });

  test('tells what is typed, marks what was found, and says when nothing is left', () => {
    const { root, heard, text } = open({}, 'drone air');
    expect(root.querySelectorAll('.sl-saved-item')).toHaveLength(1);
    expect(text()).toContain('1 of 3');
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'drone',
      'Air',
      'drone',
    ]);
    const input = root.querySelector('input');
    act(() => {
      if (input) input.value = 'envoy';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(heard.onQuery).toHaveBeenLastCalledWith('envoy');
    expect(open({}, 'zeppelin').text()).toContain('Nothing you saved matches “zeppelin”');
  });

  test('shows where in a text it was found, and says which pages are in sight', () => {
    const { root } = open({}, 'drone');
    const passage = root.querySelector('.sl-saved-passage');
    expect(passage?.textContent).toContain('479 drones had been counted');
    expect(passage?.querySelector('mark')?.textContent).toBe('drone');
    expect(open().root.querySelector('.sl-saved-passage')).toBeNull();
  });

  test('filters say how many pages they leave, and are part of the query', () => {
    const { heard, click, find } = open({}, 'tag:"war"');
    expect(find('.sl-filter', 'war').getAttribute('aria-pressed')).toBe('true');
    expect(find('.sl-filter', 'war').textContent).toBe('war 1');
    click('favourites 1');
    expect(heard.onQuery).toHaveBeenLastCalledWith('tag:"war" is:favourite');
    click('war 1');
    expect(heard.onQuery).toHaveBeenLastCalledWith('');
  });

  test('has the most frequent tags at hand, and all of them by name where they are asked for', () => {
    const tags = Array.from({ length: 20 }, (_, at) => `tag ${String.fromCharCode(116 - at)}`);
    const [first, ...others] = collection;
    const { click, root } = open({ collection: first ? [{ ...first, tags }, ...others] : [] });
    const shown = () =>
      [...root.querySelectorAll('.sl-filters > ul:nth-child(2) .sl-filter bdi')].map(
        (one) => one.textContent,
      );
    expect(shown()).toHaveLength(8);
    click('all 21');
    expect(shown()).toHaveLength(21);
    expect(shown()).toEqual([...shown()].sort());
    click('fewer');
    expect(shown()).toHaveLength(8);
  });

  test('a tag of a page narrows the list to what has it', () => {
    const { heard, click } = open();
    click('figures', '.sl-saved-item .sl-tags button');
    expect(heard.onQuery).toHaveBeenLastCalledWith('tag:"figures"');
  });

  test('is walked, selected and changed by keys alone', () => {
    const { heard, root } = open();
    const key = (name: string, more: KeyboardEventInit = {}) =>
      act(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
      });
    key('j');
    key('f');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1'], { favourite: false });
    key('x');
    key('j');
    key('ArrowDown');
    key('X', { shiftKey: true });
    expect(root.querySelectorAll('[data-selected="true"]')).toHaveLength(3);
    key('e');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's2', 's3'], { archived: true });
    key('Escape');
    key('Delete');
    expect(heard.onRemove).toHaveBeenLastCalledWith(['s3']);
    key('/');
    expect(document.activeElement).toBe(root.querySelector('input[type="search"]'));
    key('x');
    expect(root.querySelector('[data-selected="true"]')).toBeNull();
  });

  test('stands in cards where its reader wants them, by a button or a key', () => {
    const { heard, click, root } = open();
    click('Cards');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ listLayout: 'cards' });
    const cards = open({ settings: { ...DEFAULT_SETTINGS, listLayout: 'cards' } });
    expect(cards.root.querySelectorAll('.sl-cards > .sl-saved-item')).toHaveLength(3);
    expect(cards.find('button', 'Cards').getAttribute('aria-pressed')).toBe('true');
    press('v');
    expect(cards.heard.onSettings).toHaveBeenLastCalledWith({ listLayout: 'list' });
    expect(root.querySelector('.sl-cards')).toBeNull();
  });

  test('two ticks in one instant are two ticks', () => {
    const { find, root, text } = open();
    act(() => {
      find('input', 'Select Record night').click();
      find('input', 'Select How the Linnea').click();
    });
    expect(text()).toContain('2 pages selected');
    expect(root.querySelectorAll('[data-selected="true"]')).toHaveLength(2);
  });

  test('many pages are tagged, marked and removed at once', () => {
    const { heard, click, find, root, text } = open();
    click('Select Record night', 'input');
    click('Select How the Linnea', 'input');
    expect(text()).toContain('2 pages selected');
    const input = find('input', 'Add a tag') as HTMLInputElement;
    act(() => {
      input.value = '  two   words ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's3'], { tags: { add: ['two words'] } });
    act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
    expect([...root.querySelectorAll('[role=option]')].map((one) => one.textContent)).toEqual([
      'war',
      'figures',
      'sea',
    ]);
    click('Remove tag sea');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's3'], { tags: { remove: ['sea'] } });
    click('Mark as read');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's3'], { read: true });
    click('Remove selected');
    expect(heard.onRemove).toHaveBeenLastCalledWith(['s1', 's3']);
  });

  test('texts are got for links that are selected, and it says how many came', () => {
    const links = collection.map((saved) => ({ ...saved, words: 0 }));
    const linkTexts = { texts: null, onGet: vi.fn(), onStop: vi.fn(), onDismiss: vi.fn() };
    const { click } = open({ collection: links, linkTexts });
    click('Select Record night', 'input');
    click('Get texts');
    expect(linkTexts.onGet).toHaveBeenCalledWith(['s1']);

    const running = { done: 3, total: 40, came: 2, ended: false };
    const under = open({ linkTexts: { ...linkTexts, texts: running } });
    expect(under.text()).toContain('3 of 40');
    under.click('Stop');
    expect(linkTexts.onStop).toHaveBeenCalled();
    const over = open({ linkTexts: { ...linkTexts, texts: { ...running, ended: true } } });
    expect(over.text()).toContain('Texts came for 2 of 3 links. The others lead to sites');
    over.click('Dismiss');
    expect(linkTexts.onDismiss).toHaveBeenCalled();
    over.click('Select Record night', 'input');
    expect(over.text()).not.toContain('Get texts');
  });

  test('what was removed waits in the trash', () => {
    const { heard, click, text } = open({ route: { view: 'trash' } });
    expect(text()).toContain('removed 11 Jun 2025');
    click('Bring back How the Linnea');
    expect(heard.onRestore).toHaveBeenCalledWith(['s3-gone']);
    click('Delete all for good');
    expect(text()).toContain('2 pages are gone for good then.');
    click('Keep them');
    click('Delete all for good');
    expect(heard.onPurge).not.toHaveBeenCalled();
    click('Delete them');
    expect(heard.onPurge).toHaveBeenCalledWith(['s2-gone', 's3-gone']);
    expect(open({ route: { view: 'trash' }, trash: [] }).text()).toContain('30 days');
  });

  test('says which part of a query means nothing, and what would', () => {
    const { text } = open({}, 'before:yesterday is:blah');
    expect(text()).toContain('before:yesterday names no date');
    expect(text()).toContain('is:blah narrows nothing, so it is searched for as words. There are is:unread,');
    expect(open({}, 'is:unread').text()).not.toContain('searched for as words');
  });

  test('every line tells its row, also beside others', () => {
    const { root } = open({ settings: { ...DEFAULT_SETTINGS, listLayout: 'cards' } });
    const lines = [...root.querySelectorAll('.sl-saved-item')];
    expect(lines.every((line) => line.hasAttribute('data-index'))).toBe(true);
  });

  test('teaches when it is empty, and is silent while it is unknown', () => {
    expect(open({ collection: [] }).text()).toContain('Open an article and save it');
    expect(open({ collection: null }).text()).not.toContain('Nothing saved');
  });

  test('what was done last can be undone, by a button or a key', () => {
    const { heard, click, text } = open({
      lastAct: { kind: 'removed', pages: 1, headline: 'Gone', told: true },
    });
    expect(text()).toContain('Removed “Gone”.');
    click('Undo');
    press('z');
    expect(heard.onUndo).toHaveBeenCalledTimes(2);
    expect(open({ lastAct: { kind: 'archived', pages: 7, headline: 'Gone', told: true } }).text()).toContain(
      'Archived 7 pages.',
    );
    press('z');
    expect(open().heard.onUndo).not.toHaveBeenCalled();
  });
});

test('an empty collection teaches how it fills, and leads there', () => {
  const { heard, click, text } = open({ collection: [] });
  for (const words of ['Save what you read', 'Bring in what you kept elsewhere', 'Compare with more'])
    expect(text()).toContain(words);
  click('Import');
  expect(heard.onMove).toHaveBeenCalledWith(null);
  click('Corpora', '.sl-collection-ways button');
  expect(heard.onGo).toHaveBeenCalledWith({ view: 'corpora' });
});
