import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What a library's package.json leaves unsaid and its LICENSE file says. */
const UNSAID: Record<string, string> = { i: 'MIT' };

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  license?: string;
}

/** What is shipped or run, by name: the libraries of package.json's dependencies and theirs. */
function libraries(): Map<string, string> {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  return new Map(
    shipped.map(([path, { license }]) => {
      const name = path.split('node_modules/').at(-1) ?? '';
      return [name, license ?? UNSAID[name] ?? 'none'];
    }),
  );
}

/** Names by licence, as NOTICE lists them: `- MIT: a, b`, on as many lines as it takes. */
function noticed(): Map<string, string> {
  const text = readFileSync(join(ROOT, 'NOTICE'), 'utf8').split('Libraries that')[1] ?? '';
  const lines = text.replace(/\n {2}/g, ' ').split('\n');
  const named = lines.flatMap((line) => {
    const [, licence, names] = /^- ([^:]+): (.+)$/.exec(line) ?? [];
    return (names ?? '').split(', ').map((name): [string, string] => [name, licence ?? '']);
  });
  return new Map(named.filter(([name]) => name !== ''));
}

describe('NOTICE', () => {
  it('names every library and its licence, and none that is gone', () => {
    expect(libraries().size).toBeGreaterThan(10);
    expect([...noticed()].sort()).toEqual([...libraries()].sort());
  });
});
