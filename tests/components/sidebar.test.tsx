// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import type { Phrase } from '../../context/types.ts';
import { envoy } from '../gallery/examples/articles.ts';
import { empty, huge, rich } from '../gallery/examples/contexts.ts';
import { savedMarks } from '../gallery/examples/library.ts';
import { press, wordsOf } from './mount.tsx';
import { openSidebar } from './open-sidebar.tsx';

describe('the frame of the sidebar', () => {
  test('folds, closes, changes sides, saves and is switched off', () => {
    const { heard, click } = openSidebar();
    for (const name of ['Fold', 'Close', 'Move to the left', 'Save this page', 'Off on this site'])
      click(name);
    for (const event of ['onToggle', 'onClose', 'onSwitchSide', 'onSave', 'onOffHere'] as const)
      expect(heard[event], event).toHaveBeenCalledOnce();
  });

  test('Escape folds it in the page, and not in the browser’s own panel', () => {
    const inPage = openSidebar();
    press('Escape');
    expect(inPage.heard.onToggle).toHaveBeenCalledOnce();
    const inPanel = openSidebar({ host: 'panel' });
    press('Escape');
    expect(inPanel.heard.onToggle).not.toHaveBeenCalled();
    expect(inPanel.has('button', 'Close')).toBe(false);
  });

  test('offers to save only where that is safe, else names the shortcut', () => {
    const hinted = openSidebar({ saving: 'hint' });
    expect(hinted.has('button', 'Save')).toBe(false);
    expect(hinted.text()).toContain('Save this page with Alt+S.');
    expect(openSidebar({ saving: 'none' }).text()).not.toContain('Save this page');
    const saved = openSidebar({ saved: true });
    expect(saved.text()).toContain('Saved');
    saved.click('Saved: edit tags and note');
    expect(saved.heard.onEdit).toHaveBeenCalledOnce();
    expect(saved.has('button', 'Save this')).toBe(false);
  });

  test('keeps the focus when a page is saved, and takes it from nobody', () => {
    const focused = () => document.activeElement?.getAttribute('aria-label');
    const pressed = openSidebar();
    pressed.find('button', 'Save this page').focus();
    pressed.click('Save this page');
    pressed.show(<Sidebar {...pressed.props} saved />);
    expect(focused()).toBe('Saved: edit tags and note');
    const elsewhere = openSidebar();
    elsewhere.click('Save this page');
    elsewhere.find('button', 'Close').focus();
    elsewhere.show(<Sidebar {...elsewhere.props} saved />);
    expect(focused()).toBe('Close');
  });

  test('lets a saved page be edited beside it', () => {
    const { heard, click, find } = openSidebar({ saved: true, editing: true, marks: savedMarks });
    expect(find('button', 'Saved').getAttribute('aria-expanded')).toBe('true');
    click('Mark as read');
    expect(heard.onMark).toHaveBeenLastCalledWith({ read: true });
    click('Open in the library');
    expect(heard.onOpenSaved).toHaveBeenCalledOnce();
  });

  test('says where it was switched off, how it comes back, and takes it back', () => {
    const off = { status: 'off', context: null, site: 'courier.example' } as const;
    const { text, click, heard, has, root } = openSidebar(off);
    expect(text()).toContain(
      'Off on courier.exampleTurn it on again with Sidelight’s button in the toolbar.',
    );
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(root.querySelector('main [role=status]')?.textContent).toContain('courier.example');
    expect(has('button', 'Switch on')).toBe(false);
    click('Undo');
    expect(heard.onOnHere).toHaveBeenCalledOnce();
  });

  test('states its limits, and that the page was read in part', () => {
    const { text } = openSidebar({ inPart: true });
    expect(text()).toContain(
      'Corpus: 5 articles, 30 Oct 2022 – 9 Sept 2025. No match does not mean no coverage.',
    );
    expect(text()).toContain('its beginning was read');
  });

  test('says first that a page is not in English, shows what it knows all the same, and no section it did not read', () => {
    const { root, text, has } = openSidebar({ foreign: true });
    expect(root.querySelector('main')?.textContent).toMatch(/^Not in EnglishSidelight reads English/);
    expect(text()).not.toContain('Figures');
    expect(text()).not.toContain('Events');
    expect(text()).toContain('Coverage');
    expect(has('button', 'Save this page')).toBe(true);
    const { root: bare } = openSidebar({ foreign: true, context: empty });
    expect(bare.querySelectorAll('section')).toHaveLength(0);
  });

  test('the slim tab counts what there is and opens', () => {
    const { text, click, heard } = openSidebar({ collapsed: true });
    expect(text()).toContain('5 people · 5 related');
    expect(text()).toContain('1 conflict');
    click('Sidelight', 'h1');
    click('Open the sidebar');
    expect(heard.onToggle).toHaveBeenCalledOnce();
  });

  test('keeps what it shows while the page is read again', () => {
    const { text } = openSidebar({ status: 'reading' });
    expect(text()).toContain('Men called up in spring 2025');
  });

  test.each([
    ['reading', 'Reading the page'],
    ['not-article', 'No article here'],
    ['loading', 'The page is loading'],
    ['no-access', 'This page is not read'],
    ['off', 'Sidelight is off on this site'],
    ['error', 'could not be read'],
  ] as const)('says in words: %s', (status, words) => {
    expect(openSidebar({ status, context: null }).text()).toContain(words);
  });

  test('is switched on where it was switched off, by one button that keeps its place', () => {
    const { root, heard, props, show } = openSidebar({ host: 'panel' });
    const button = root.querySelector('.sl-sidebar-footer button');
    show(<Sidebar {...props} status="off" context={null} />);
    expect(root.querySelector('.sl-sidebar-footer button')).toBe(button);
    (button as HTMLElement).click();
    expect([heard.onOnHere.mock.calls.length, heard.onOffHere.mock.calls.length]).toEqual([1, 0]);
  });

  test.each(['loading', 'no-access'] as const)(
    'offers to switch off no site that it does not know: %s',
    (status) => {
      expect(openSidebar({ host: 'panel', status, context: null }).has('button', 'Off on this site')).toBe(
        false,
      );
    },
  );

  test('an empty page teaches in every section', () => {
    const { root } = openSidebar({ context: empty });
    expect(root.querySelectorAll('.sl-empty')).toHaveLength(5);
  });
});

test('says of what is left out nothing where too few tell the event', () => {
  const [telling] = rich.related;
  const related = telling ? [telling, { ...telling, article: envoy }] : [];
  expect(openSidebar({ context: { ...empty, related } }).text()).toContain('share is missing');
  expect(openSidebar({ context: { ...empty, related: related.slice(1) } }).text()).not.toContain(
    'share is missing',
  );
  expect(openSidebar({ context: empty }).text()).toContain('only where two other articles');
});

test('calls a corpus empty only where it is', () => {
  const limits = (articles: number) => ({ articles, fromFeeds: 0, from: null, to: null });
  expect(openSidebar({ context: { ...rich, limits: limits(0) } }).text()).toContain('The corpus is empty.');
  const undated = openSidebar({ context: { ...rich, limits: limits(3) } }).text();
  expect(undated).toContain('Corpus: 3 articles, all undated. No match');
});

describe('the other sections', () => {
  test('actors stand by weight, fold, and are found on the page', () => {
    const { root, heard, click } = openSidebar({ context: huge });
    expect(root.querySelectorAll('.sl-actor')).toHaveLength(8);
    click('Show all 140 names');
    expect(root.querySelectorAll('.sl-actor')).toHaveLength(140);
    click('Person number 1 of the List');
    expect(heard.onFlashActor).toHaveBeenCalledWith('a1');
  });

  test('events stand on one timeline, the same event once with all who tell it', () => {
    const { root } = openSidebar();
    const rows = [...root.querySelectorAll('.sl-event')].map(wordsOf);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('1 Apr 2025');
    expect(rows[0]).toContain('this page and Baltic Wire');
    expect(rows[1]).toContain('Kirill Dmitriev → to Steve Witkoff');
    expect(rows[1]).toContain('≈ about 3 Apr 2025');
    expect(rows[3]).toContain('no date');
  });

  test('coverage does not say twice what its headings say', () => {
    const reasons: Phrase[] = [
      { key: 'whySameEventUnnamed', args: [] },
      { key: 'whySharedActors', args: ['Sumy'] },
    ];
    const related = rich.related.slice(0, 1).map((one) => ({ ...one, reasons }));
    const { root } = openSidebar({ context: { ...rich, related } });
    expect(root.querySelector('.sl-relation')?.textContent).toBe('Same event');
    expect(root.querySelector('.sl-why')?.textContent).toBe('Sumy');
  });

  test('coverage says why, labels opinion, folds copies and opens', () => {
    const { root, heard, click, text } = openSidebar();
    expect(text()).toContain('talks between Washington and Moscow · Dmitriev');
    expect(text()).toContain('Opinion · The Harbour Review · 24 Aug 2025 · 2 months later');
    expect(root.querySelector('details summary')?.textContent).toBe('2 copies of the same text');
    click(envoy.headline);
    expect(heard.onOpenArticle).toHaveBeenCalledWith(envoy);
  });

  test('another event is said to be one', () => {
    const { heard, click } = openSidebar();
    click('Not the same event?');
    expect(heard.onCorrect).toHaveBeenCalledWith(
      [{ kind: 'not-the-same-event', a: 'page', b: 'buildup' }],
      false,
    );
  });

  test('what was left out names its sources', () => {
    const { text } = openSidebar();
    expect(text()).toContain(
      '12 settlements in the region evacuatedgiven by Meridian Times · Kontinent Daily',
    );
  });

  test('the jump list moves the focus to its section', () => {
    const { root, click } = openSidebar();
    click('Coverage');
    expect(document.activeElement?.id).toBe('sl-coverage');
    expect(root.querySelector('nav [aria-current]')?.textContent).toBe('Coverage 5');
  });
});
