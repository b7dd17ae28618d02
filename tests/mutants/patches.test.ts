import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_MUTANTS } from './browser-mutants.ts';
import { UNIT_MUTANTS } from './unit-mutants.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('a mutant that', () => {
  it.each([...UNIT_MUTANTS, ...BROWSER_MUTANTS])('$name finds what it breaks', ({ patch }) => {
    for (const [file, whole] of patch)
      expect(readFileSync(join(ROOT, file), 'utf8').includes(whole), `${file}: ${whole}`).toBe(true);
  });
});
