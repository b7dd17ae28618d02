// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/sidebar/Sidebar.tsx';
import type { FigureComparison, Phrase } from '../../context/types.ts';
import { envoy } from '../gallery/examples/articles.ts';
import { empty, huge, rich } from '../gallery/examples/contexts.ts';
import { callUp, hardPlots } from '../gallery/examples/figures.ts';
import { savedMarks } from '../gallery/examples/library.ts';
import { mount, press, wordsOf } from './mount.tsx';

function open(more: Partial<SidebarProps> = {}) {
  const heard = {
    onToggle: vi.fn(),
    onClose: vi.fn(),
    onSwitchSide: vi.fn(),
    onFlash: vi.fn(),
    onFlashActor: vi.fn(),
    onOpenArticle: vi.fn(),
    onOpenActor: vi.fn(),
    onOpenStory: vi.fn(),
    onSave: vi.fn(),
    onEdit: vi.fn(),
    onMark: vi.fn(),
    onOpenSaved: vi.fn(),
    onOffHere: vi.fn(),
    onOnHere: vi.fn(),
    onCopy: vi.fn(),
    onCorrect: vi.fn(),
  };
  const props: SidebarProps = {
    status: 'ready',
    context: rich,
    inPart: false,
    saved: false,
    editing: false,
    marks: null,
    saving: 'button',
    shortcuts: { toggle: 'Alt+L', save: 'Alt+S' },
    side: 'right',
    collapsed: false,
    host: 'page',
    ...heard,
    ...more,
  };
  return { heard, props, ...mount(<Sidebar {...props} />) };
}

describe('the frame of the sidebar', () => {
  test('folds, closes, changes sides, saves and is switched off', () => {
    const { heard, click } = open();
    for (const name of ['Fold', 'Close', 'Move to the left', 'Save this page', 'Off on this site'])
      click(name);
    for (const event of ['onToggle', 'onClose', 'onSwitchSide', 'onSave', 'onOffHere'] as const)
      expect(heard[event], event).toHaveBeenCalledOnce();
  });

  test('Escape folds it in the page, and not in the browser’s own panel', () => {
    const inPage = open();
    press('Escape');
    expect(inPage.heard.onToggle).toHaveBeenCalledOnce();
    const inPanel = open({ host: 'panel' });
    press('Escape');
    expect(inPanel.heard.onToggle).not.toHaveBeenCalled();
    expect(inPanel.has('button', 'Close')).toBe(false);
  });

  test('offers to save only where that is safe, else names the shortcut', () => {
    const hinted = open({ saving: 'hint' });
    expect(hinted.has('button', 'Save')).toBe(false);
    expect(hinted.text()).toContain('Save this page with Alt+S.');
    expect(open({ saving: 'none' }).text()).not.toContain('Save this page');
    const saved = open({ saved: true });
    expect(saved.text()).toContain('Saved');
    saved.click('Saved: edit tags and note');
    expect(saved.heard.onEdit).toHaveBeenCalledOnce();
    expect(saved.has('button', 'Save this')).toBe(false);
  });

  test('lets a saved page be edited beside it', () => {
    const { heard, click, find } = open({ saved: true, editing: true, marks: savedMarks });
    expect(find('button', 'Saved').getAttribute('aria-expanded')).toBe('true');
    click('Mark as read');
    expect(heard.onMark).toHaveBeenLastCalledWith({ read: true });
    click('Open in the library');
    expect(heard.onOpenSaved).toHaveBeenCalledOnce();
  });

  test('states its limits, and that the page was read in part', () => {
    const { text } = open({ inPart: true });
    expect(text()).toContain(
      'Corpus: 5 articles, 30 Oct 2022 – 9 Sept 2025. No match does not mean no coverage.',
    );
    expect(text()).toContain('its beginning was read');
  });

  test('the slim tab counts what there is and opens', () => {
    const { text, click, heard } = open({ collapsed: true });
    expect(text()).toContain('5 people · 5 related');
    expect(text()).toContain('1 conflict');
    click('Sidelight', 'h1');
    click('Open the sidebar');
    expect(heard.onToggle).toHaveBeenCalledOnce();
  });

  test('keeps what it shows while the page is read again', () => {
    const { text } = open({ status: 'reading' });
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
    expect(open({ status, context: null }).text()).toContain(words);
  });

  test('is switched on where it was switched off, by one button that keeps its place', () => {
    const { root, heard, props, show } = open({ host: 'panel' });
    const button = root.querySelector('.sl-sidebar-footer button');
    show(<Sidebar {...props} status="off" context={null} />);
    expect(root.querySelector('.sl-sidebar-footer button')).toBe(button);
    (button as HTMLElement).click();
    expect([heard.onOnHere.mock.calls.length, heard.onOffHere.mock.calls.length]).toEqual([1, 0]);
  });

  test.each(['loading', 'no-access'] as const)(
    'offers to switch off no site that it does not know: %s',
    (status) => {
      expect(open({ host: 'panel', status, context: null }).has('button', 'Off on this site')).toBe(false);
    },
  );

  test('an empty page teaches in every section', () => {
    const { root } = open({ context: empty });
    expect(root.querySelectorAll('.sl-empty')).toHaveLength(5);
  });
});

test('says of what is left out nothing where too few tell the event', () => {
  const [telling] = rich.related;
  const related = telling ? [telling, { ...telling, article: envoy }] : [];
  expect(open({ context: { ...empty, related } }).text()).toContain('share is missing');
  expect(open({ context: { ...empty, related: related.slice(1) } }).text()).not.toContain('share is missing');
  expect(open({ context: empty }).text()).toContain('only where two other articles');
});

test('calls a corpus empty only where it is', () => {
  const limits = (articles: number) => ({ articles, fromFeeds: 0, from: null, to: null });
  expect(open({ context: { ...rich, limits: limits(0) } }).text()).toContain('The corpus is empty.');
  const undated = open({ context: { ...rich, limits: limits(3) } }).text();
  expect(undated).toContain('Corpus: 3 articles, all undated. No match');
});

describe('figures', () => {
  test('with long numbers have only the ends of their axis numbered', () => {
    const axis = (of: FigureComparison) =>
      [...open({ context: { ...rich, figures: [of] } }).root.querySelectorAll('.sl-plot-axis text')].map(
        ({ textContent }) => textContent,
      );
    expect(axis(callUp)).toEqual(['150k', '155k', '160k']);
    const close = hardPlots.find(({ id }) => id === 'close');
    expect(close && axis(close)).toEqual(['12.3456m', '12.3459m']);
  });

  test('of several years are drawn with their years', () => {
    const dates = (days: string[]) => {
      const rows = callUp.rows.map((one, place) => ({
        ...one,
        figure: { ...one.figure, asOf: days[place] ?? null },
      }));
      const { root } = open({ context: { ...rich, figures: [{ ...callUp, rows }] } });
      return [...root.querySelectorAll('.sl-plot-date')].map(({ textContent }) => textContent);
    };
    expect(dates(['2025-05-28', '2022-05-28'])).toEqual(['May 2025', 'May 2022']);
    expect(dates(['2025-05-28', '2025-04-03'])).toEqual(['28 May', '3 Apr']);
  });

  test('with a course are drawn over time as the reader asks, and on one scale again', () => {
    const { root, click } = open();
    expect(root.querySelector('.sl-time')).toBeNull();
    click('Over time');
    expect(root.querySelectorAll('.sl-time .sl-plot-point')).toHaveLength(3);
    click('On one scale');
    expect(root.querySelector('.sl-time')).toBeNull();
  });

  test('each comparison says its verdict in a word, its reason and its values', () => {
    const { root } = open();
    const [first] = root.querySelectorAll('.sl-comparison');
    expect(first?.querySelector('.sl-verdict')?.textContent).toBe('Conflict');
    expect(first?.textContent).toContain('exclude each other');
    expect(root.textContent).toContain('Update, perhaps');
  });

  test('behind the plot stands a table with value, claimant, publisher and date', () => {
    const { root } = open();
    const plot = root.querySelector('.sl-plot');
    const table = root.querySelector(`table[id="${plot?.getAttribute('aria-details')}"]`);
    const cells = [...(table?.querySelectorAll('tbody tr:last-child > *') ?? [])].map(
      (cell) => cell.textContent,
    );
    expect(cells).toEqual(['Conflict: 160,000', 'Putin’s orderBaltic Wire', '1 Apr 2025']);
    expect(plot?.querySelectorAll('.sl-plot-row')).toHaveLength(3);
  });

  test('a value with another verdict than the comparison says why beside it', () => {
    const { root } = open();
    const others = [...root.querySelectorAll('.sl-values tr')].filter((one) =>
      one.textContent?.startsWith('Different scope'),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const one of others)
      expect(one.nextElementSibling?.querySelector('.sl-value-reason')?.textContent).toBeTruthy();
    expect(root.querySelector('.sl-conflict .sl-value-reason')).toBeNull();
  });

  test('a click on its title finds the figure on the page', () => {
    const { heard, click } = open();
    click('Men called up');
    expect(heard.onFlash).toHaveBeenCalledWith({ start: 10, end: 22 });
  });

  test('both passages are one click away, ours not set as a quotation', () => {
    const { root, click, text } = open();
    click('Show both passages');
    expect(root.querySelector('blockquote mark')?.textContent).toBe('150,000 men');
    expect(text()).toContain('Baltic Wire · in our words');
    click('Hide passages');
    expect(root.querySelector('blockquote')).toBeNull();
  });

  test('is copied as text, then as Markdown', () => {
    const { heard, click, text } = open();
    click('Copy');
    expect(heard.onCopy.mock.lastCall?.[0]).toContain('160,000 — Putin’s order — 1 Apr 2025');
    expect(text()).toContain('Copied as text.');
    click('Copy as Markdown');
    expect(heard.onCopy.mock.lastCall?.[0]).toContain('### Men called up');
  });

  test('only a conflict can be contradicted, and that can be undone', () => {
    const { heard, click, root, show, props, text } = open();
    expect(
      [...root.querySelectorAll('button')].filter((one) => one.textContent === 'Not a conflict?'),
    ).toHaveLength(1);
    click('Not a conflict?');
    const said = [
      {
        kind: 'not-a-conflict',
        a: { article: 'page', text: '150000', passage: callUp.rows[0]?.figure.passage.text },
        b: { article: 'envoy', text: '160000', passage: callUp.rows[1]?.figure.passage.text },
      },
    ];
    expect(heard.onCorrect).toHaveBeenLastCalledWith(said, false);
    expect(text()).toContain('Noted: not a conflict.');
    show(<Sidebar {...props} context={empty} />);
    click('Undo');
    expect(heard.onCorrect).toHaveBeenLastCalledWith(said, true);
    expect(text()).not.toContain('Noted');
  });

  test('the focus stays in their section when what has it is taken away, and when that is undone', () => {
    const { find, show, props } = open();
    const focused = () => document.activeElement?.id;
    find('button', 'Not a conflict?').focus();
    find('button', 'Not a conflict?').click();
    show(<Sidebar {...props} context={empty} />);
    expect(focused()).toBe('sl-figures');
    find('button', 'Undo').focus();
    act(() => find('button', 'Undo').click());
    expect(focused()).toBe('sl-figures');
    find('button', 'Events').focus();
    show(<Sidebar {...props} />);
    expect(document.activeElement?.textContent).toContain('Events');
  });

  test('a figure that was read wrongly is said to be so beside its passage', () => {
    const { heard, click } = open();
    click('Show both passages');
    click('Wrong figure?');
    expect(heard.onCorrect.mock.lastCall?.[0]).toMatchObject([
      { kind: 'wrong-figure', figure: { article: 'page', text: '150000' } },
    ]);
  });

  test('many values fold', () => {
    const { root, click } = open({ context: huge });
    const table = root.querySelector('.sl-values');
    expect(table?.querySelectorAll('tbody th')).toHaveLength(6);
    click('Show all 10 values');
    expect(table?.querySelectorAll('tbody th')).toHaveLength(10);
  });
});

describe('the other sections', () => {
  test('actors stand by weight, fold, and are found on the page', () => {
    const { root, heard, click } = open({ context: huge });
    expect(root.querySelectorAll('.sl-actor')).toHaveLength(8);
    click('Show all 140 names');
    expect(root.querySelectorAll('.sl-actor')).toHaveLength(140);
    click('Person number 1 of the List');
    expect(heard.onFlashActor).toHaveBeenCalledWith('a1');
  });

  test('events stand on one timeline, the same event once with all who tell it', () => {
    const { root } = open();
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
    const { root } = open({ context: { ...rich, related } });
    expect(root.querySelector('.sl-relation')?.textContent).toBe('Same event');
    expect(root.querySelector('.sl-why')?.textContent).toBe('Sumy');
  });

  test('coverage says why, labels opinion, folds copies and opens', () => {
    const { root, heard, click, text } = open();
    expect(text()).toContain('talks between Washington and Moscow · Dmitriev');
    expect(text()).toContain('Opinion · The Harbour Review · 24 Aug 2025 · 2 months later');
    expect(root.querySelector('details summary')?.textContent).toBe('2 copies of the same text');
    click(envoy.headline);
    expect(heard.onOpenArticle).toHaveBeenCalledWith(envoy);
  });

  test('another event is said to be one', () => {
    const { heard, click } = open();
    click('Not the same event?');
    expect(heard.onCorrect).toHaveBeenCalledWith(
      [{ kind: 'not-the-same-event', a: 'page', b: 'buildup' }],
      false,
    );
  });

  test('what was left out names its sources', () => {
    const { text } = open();
    expect(text()).toContain(
      '12 settlements in the region evacuatedgiven by Meridian Times · Kontinent Daily',
    );
  });

  test('the jump list moves the focus to its section', () => {
    const { root, click } = open();
    click('Coverage');
    expect(document.activeElement?.id).toBe('sl-coverage');
    expect(root.querySelector('nav [aria-current]')?.textContent).toBe('Coverage 5');
  });
});
