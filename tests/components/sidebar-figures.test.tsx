// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import type { FigureComparison } from '../../context/types.ts';
import { empty, huge, rich } from '../gallery/examples/contexts.ts';
import { callUp, hardPlots } from '../gallery/examples/figures.ts';
import { openSidebar } from './open-sidebar.tsx';

describe('figures', () => {
  test('with long numbers have only the ends of their axis numbered', () => {
    const axis = (of: FigureComparison) =>
      [
        ...openSidebar({ context: { ...rich, figures: [of] } }).root.querySelectorAll('.sl-plot-axis text'),
      ].map(({ textContent }) => textContent);
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
      const { root } = openSidebar({ context: { ...rich, figures: [{ ...callUp, rows }] } });
      return [...root.querySelectorAll('.sl-plot-date')].map(({ textContent }) => textContent);
    };
    expect(dates(['2025-05-28', '2022-05-28'])).toEqual(['May 2025', 'May 2022']);
    expect(dates(['2025-05-28', '2025-04-03'])).toEqual(['28 May', '3 Apr']);
  });

  test('of a period name it, in the plot, in the table and over time', () => {
    const rows = callUp.rows.map((one) => ({
      ...one,
      figure: { ...one.figure, asOf: '2025-05-31', asOfSpan: { from: '2025-05-21', to: '2025-05-31' } },
    }));
    const { root } = openSidebar({ context: { ...rich, figures: [{ ...callUp, rows }] } });
    const dates = [...root.querySelectorAll('.sl-plot-date, .sl-value-date')];
    expect(dates.map(({ textContent }) => textContent)).toEqual(Array(4).fill('late May 2025'));
  });

  test('with a course are drawn over time as the reader asks, and on one scale again', () => {
    const { root, click } = openSidebar();
    expect(root.querySelector('.sl-time')).toBeNull();
    click('Over time');
    expect(root.querySelectorAll('.sl-time .sl-plot-point')).toHaveLength(3);
    click('On one scale');
    expect(root.querySelector('.sl-time')).toBeNull();
  });

  test('each comparison says its verdict in a word, its reason and its values', () => {
    const { root } = openSidebar();
    const [first] = root.querySelectorAll('.sl-comparison');
    expect(first?.querySelector('.sl-verdict')?.textContent).toBe('Conflict');
    expect(first?.textContent).toContain('exclude each other');
    expect(root.textContent).toContain('Update, perhaps');
  });

  test('are counted by every kind that there is, gravest first', () => {
    const kinds = ['agree', 'conflict', 'different-scope', 'agree', 'update'] as const;
    const figures = kinds.map((verdict, at) => ({
      ...callUp,
      id: `f${at}`,
      verdict: { ...callUp.verdict, verdict },
    }));
    const counts = (some: FigureComparison[]) => {
      const { root } = openSidebar({ context: { ...rich, figures: some } });
      return [...root.querySelectorAll('.sl-verdict-count')].map(({ textContent }) => textContent);
    };
    expect(counts(figures)).toEqual(['1 conflict', '1 update', '2 agree', '1 other scope']);
    expect(counts(figures.slice(0, 1))).toEqual(['1 agrees']);
  });

  test('behind the plot stands a table with value, claimant, publisher and date', () => {
    const { root } = openSidebar();
    const plot = root.querySelector('.sl-plot');
    const table = root.querySelector(`table[id="${plot?.getAttribute('aria-details')}"]`);
    const cells = [...(table?.querySelectorAll('tbody tr:last-child > *') ?? [])].map(
      (cell) => cell.textContent,
    );
    expect(cells).toEqual(['Conflict: 160,000', 'Putin’s orderBaltic Wire', '1 Apr 2025']);
    expect(plot?.querySelectorAll('.sl-plot-row')).toHaveLength(3);
  });

  test('a value with another verdict than the comparison says why beside it', () => {
    const { root } = openSidebar();
    const others = [...root.querySelectorAll('.sl-values tr')].filter((one) =>
      one.textContent?.startsWith('Different scope'),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const one of others)
      expect(one.nextElementSibling?.querySelector('.sl-value-reason')?.textContent).toBeTruthy();
    expect(root.querySelector('.sl-conflict .sl-value-reason')).toBeNull();
  });

  test('a click on its title finds the figure on the page', () => {
    const { heard, click } = openSidebar();
    click('Men called up');
    expect(heard.onFlash).toHaveBeenCalledWith({ start: 10, end: 22 });
  });

  test('both passages are one click away, ours not set as a quotation', () => {
    const { root, click, text } = openSidebar();
    click('Show both passages');
    expect(root.querySelector('blockquote mark')?.textContent).toBe('150,000 men');
    expect(text()).toContain('Baltic Wire · in our words');
    click('Hide passages');
    expect(root.querySelector('blockquote')).toBeNull();
  });

  test('is copied as text, then as Markdown', () => {
    const { heard, click, text } = openSidebar();
    click('Copy');
    expect(heard.onCopy.mock.lastCall?.[0]).toContain('160,000 — Putin’s order — 1 Apr 2025');
    expect(text()).toContain('Copied as text.');
    click('Copy as Markdown');
    expect(heard.onCopy.mock.lastCall?.[0]).toContain('### Men called up');
  });

  test('only a conflict can be contradicted, and that can be undone', () => {
    const { heard, click, root, show, props, text } = openSidebar();
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
    const { find, show, props } = openSidebar();
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
    const { heard, click } = openSidebar();
    click('Show both passages');
    click('Wrong figure?');
    expect(heard.onCorrect.mock.lastCall?.[0]).toMatchObject([
      { kind: 'wrong-figure', figure: { article: 'page', text: '150000' } },
    ]);
  });

  test('many values fold', () => {
    const { root, click } = openSidebar({ context: huge });
    const table = root.querySelector('.sl-values');
    expect(table?.querySelectorAll('tbody th')).toHaveLength(6);
    click('Show all 10 values');
    expect(table?.querySelectorAll('tbody th')).toHaveLength(10);
  });
});
