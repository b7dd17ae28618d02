import { describe, expect, test } from 'vitest';
import { comparisonMarkdown, comparisonText } from '../../components/sidebar/comparison-text.ts';
import { envoy, page } from '../gallery/examples/articles.ts';
import { callUp, comparison, figure, row } from '../gallery/examples/figures.ts';
import { english } from './english.ts';

const text = english();

describe('a comparison taken along', () => {
  test('as text: verdict, reason, both values with claimant, date, source, address and passage', () => {
    const copied = comparisonText(callUp, page, text);
    expect(copied).toBe(
      [
        'Men called up in spring 2025',
        'Conflict. Both count the men of one call-up; 150,000 and 160,000 exclude each other.',
        '',
        '150,000 — unnamed officials — Apr 2025',
        '  Example Courier, “Kyiv counts 53,000 troops facing Sumy as talks stall”, 11 Jun 2025',
        '  https://page.example.org/story',
        '  “Officials who asked not to be named put the spring draft at 150,000 men.”',
        '',
        '160,000 — Putin’s order — 1 Apr 2025',
        '  Baltic Wire, “An envoy in Washington, and a draft at home”, 5 Apr 2025',
        '  https://envoy.example.org/story',
        '  A decree called up 160,000 conscripts for the spring of 2025. (in our words)',
      ].join('\n'),
    );
  });

  test('as Markdown: sources are links, passages quotations', () => {
    const copied = comparisonMarkdown(callUp, page, text);
    expect(copied).toContain('### Men called up in spring 2025');
    expect(copied).toContain('**Conflict.** Both count');
    expect(copied).toContain('- **160,000 — Putin’s order — 1 Apr 2025**');
    expect(copied).toContain('5 Apr 2025](<https://envoy.example.org/story>)');
    expect(copied).toContain('> “Officials who asked');
  });

  test('a period is told as such, not as its last day', () => {
    const [own, other] = callUp.rows;
    if (!own || !other) throw new Error('the example has two rows');
    const asOfSpan = { from: '2025-03-01', to: '2025-05-31' };
    const spring = { ...own, figure: { ...own.figure, asOf: '2025-05-31', asOfSpan } };
    const vague = { ...callUp, rows: [spring, other] };
    expect(comparisonText(vague, page, text)).toContain('150,000 — unnamed officials — spring 2025\n');
    expect(comparisonMarkdown(vague, page, text)).toContain('**150,000 — unnamed officials — spring 2025**');
    expect(comparisonText(vague, page, text)).not.toContain('31 May');
  });

  test('a value that stands otherwise to the page’s own says why', () => {
    const mixed = comparison('m', 'Troops', [
      row(null, figure('a', 53, 53), null),
      row(envoy, figure('b', 50, 50), 'update', 'a later count'),
      row(envoy, figure('c', 160, 160), 'different-scope', 'one counts conscripts'),
    ]);
    expect(comparisonText(mixed, page, text)).toContain('\n  Different scope. One counts conscripts\n');
    expect(comparisonText(mixed, page, text).match(/later count/g)).toHaveLength(1);
    expect(comparisonMarkdown(mixed, page, text)).toContain('Different scope. One counts conscripts  \n');
  });

  test('Markdown cannot be smuggled in by a headline, a passage or an address', () => {
    const hostile = comparison('h', 'Counted *twice*', [
      row(
        null,
        figure('a', 1, 1, { passage: { text: '](javascript:x)\n\n# <b>Big</b>', focus: null } }),
        null,
      ),
      row(
        { ...envoy, headline: '[click](http://x)', url: 'javascript:alert(1)' },
        figure('b', 2, 2),
        'conflict',
        'x',
      ),
    ]);
    const copied = comparisonMarkdown(hostile, page, text);
    expect(copied).toContain('Counted \\*twice\\*');
    expect(copied).toContain('\\](javascript:x) \\# \\<b\\>');
    expect(copied).not.toContain('javascript:alert');
    expect(copied).toContain('\\[click\\]');
  });

  test('a date that was inferred is marked', () => {
    const undated = comparison('u', 'Boats', [
      row(null, figure('a', 1, 1), null),
      row(envoy, figure('b', 2, 2), 'update', 'x'),
    ]);
    expect(comparisonText(undated, page, text)).toContain('2 — ≈ 5 Apr 2025');
  });
});
