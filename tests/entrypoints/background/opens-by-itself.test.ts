import { describe, expect, it } from 'vitest';
import type { Context } from '../../../context/types.ts';
import { opensByItself } from '../../../entrypoints/background/opens-by-itself.ts';
import { rich } from '../../gallery/examples/contexts.ts';

describe('the sidebar opens by itself', () => {
  const english = { language: 'en-gb' };
  const bare: Context = { ...rich, figures: [], related: [] };

  it('as its reader wants it, where there is something to say', () => {
    expect(opensByItself(english, rich, 'coverage')).toBe(true);
    expect(opensByItself({ language: null }, rich, 'conflict')).toBe(true);
    expect(opensByItself(english, bare, 'coverage')).toBe(false);
    expect(opensByItself(english, bare, 'always')).toBe(true);
    expect(opensByItself(english, rich, 'never')).toBe(false);
  });

  it('never beside what is not in English', () => {
    for (const when of ['coverage', 'conflict', 'always'] as const)
      for (const language of ['de', 'und']) expect(opensByItself({ language }, rich, when)).toBe(false);
  });
});
