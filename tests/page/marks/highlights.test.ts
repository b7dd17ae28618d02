// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearMarks, flash, MARK_STYLE, paintNames } from '../../../page/marks/highlights.ts';

const FLASHING = 1600;

/** What the page could list. */
let highlights: Map<string, { ranges: unknown[] }>;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: unknown[];
      constructor(...ranges: unknown[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('scrollBy', vi.fn());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const range = () => ({ getBoundingClientRect: () => ({ top: 900 }) }) as unknown as Range;

describe('marks', () => {
  it('are not on paper', () => {
    expect(MARK_STYLE.trim()).toMatch(/^@media not print \{[\s\S]*\}\s*\}$/);
  });

  it('are one highlight of all names, replaced whole and taken away', () => {
    const [first, second] = [range(), range()];
    paintNames([first, second]);
    paintNames([second]);
    expect([...highlights.values()].map(({ ranges }) => ranges)).toEqual([[second]]);
    paintNames([]);
    expect(highlights.size).toBe(0);
  });

  it('go, whatever lights up', () => {
    paintNames([range()]);
    flash([range()], life.signal);
    clearMarks();
    expect(highlights.size).toBe(0);
  });
});

describe('a flash', () => {
  it('lights up for a moment, a third down the window', () => {
    flash([range()], life.signal);
    expect(scrollBy).toHaveBeenCalledWith(expect.objectContaining({ top: 900 - innerHeight / 3 }));
    expect(highlights.size).toBe(1);
    vi.advanceTimersByTime(FLASHING);
    expect(highlights.size).toBe(0);
  });

  it('is not cut short by the end of the one before', () => {
    flash([range()], life.signal);
    vi.advanceTimersByTime(FLASHING - 100);
    flash([range()], life.signal);
    vi.advanceTimersByTime(FLASHING - 100);
    expect(highlights.size).toBe(1);
    vi.advanceTimersByTime(100);
    expect(highlights.size).toBe(0);
  });

  it('of nothing is nothing', () => {
    flash([], life.signal);
    expect(highlights.size).toBe(0);
    expect(scrollBy).not.toHaveBeenCalled();
  });
});
