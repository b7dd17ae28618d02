import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-index-'));
const lines = join(folder, 'news.jsonl');
const pack = join(folder, 'news.slpack');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const towns = ['Oslo', 'Turku', 'Aarhus'];
  const articles = towns.map((town, at) => ({
    id: at,
    title: `Storm reaches ${town}`,
    date: '2025-03-03',
    text: `A storm killed ${at + 3} people in ${town}, said Mayor Odile Brandt.`,
  }));
  writeFileSync(lines, [...articles, { id: 9 }].map((line) => JSON.stringify(line)).join('\n'));
  await runCommand(['pack', 'build', lines, '-o', pack]);
});

const SOUND = 'the index says what the articles say\n';

describe('index', () => {
  it('is proven by the articles of files, each once, and of packs', async () => {
    const { status, out, warnings } = await runCommand(['index', 'check', lines, pack]);
    expect(status).toBe(0);
    expect(out).toMatch(/^3 articles filed, 0 of them pending: [1-9]\d+ chunks of postings\n/);
    expect(out.endsWith(SOUND)).toBe(true);
    expect(warnings).toEqual([`skipped ${lines}:4: "text" is missing`]);
  });

  it('comes out the same when it is built anew', async () => {
    const { status, out } = await runCommand(['index', 'rebuild', pack]);
    expect(status).toBe(0);
    const [filed, first, anew, second] = out.split('\n');
    expect(anew).toBe(filed?.replace('filed', 'built anew'));
    expect([`${first}\n`, `${second}\n`]).toEqual([SOUND, SOUND]);
  });

  it('says what could not be read, and proves the rest', async () => {
    const broken = join(folder, 'broken.slpack');
    writeFileSync(broken, 'no pack');
    const { status, out, warnings } = await runCommand(['index', 'check', broken, pack]);
    expect(status).toBe(1);
    expect(out).toContain('3 articles');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${broken}: `);
  });

  it.each([
    [['index'], 'index needs check or rebuild'],
    [['index', 'check'], 'index check needs INPUT…'],
    [['index', 'check', join(folder, 'absent')], 'no article found'],
  ])('%j is answered with how it is called', async (words, problem) => {
    const { status, warnings } = await runCommand(words);
    expect(status).toBe(2);
    expect(warnings.at(-1)).toContain(problem);
  });
});
