import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant } from './mutant.ts';

const ROOT = join(import.meta.dirname, '../..');
const COPY = join(ROOT, '.cache/mutants');
const REPORT = 'report.json';
const CONFIGURATIONS = {
  unit: 'vitest.config.ts',
  e2e: 'vitest.e2e.config.ts',
  hostile: 'vitest.hostile.config.ts',
};

/** What came of a test: it ran and held, it ran and failed, or it could not be run. */
export type Outcome = 'holds' | 'fails' | 'did not run';

/** Makes a copy of the source to break things in; the source itself is never touched. */
export function openWorkshop(): void {
  rmSync(COPY, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    mkdirSync(dirname(join(COPY, file)), { recursive: true });
    cpSync(join(ROOT, file), join(COPY, file));
  }
  linkAll(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  cpSync(join(ROOT, '.wxt'), join(COPY, '.wxt'), { recursive: true });
}

/** The same files under a second name: Vite serves tests nothing from outside their folder, so a link to the folder will not do. */
function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** Runs the test of a mutant in the copy; `broken` says whether the mutant's patch is in it. */
export function runTest({ patch, test: [file, name], runs }: Mutant, broken: boolean): Outcome {
  const before = broken ? patch.map(([path]) => [path, readFileSync(join(COPY, path), 'utf8')] as const) : [];
  try {
    if (broken) for (const [path, replaced, by] of patch) replaceOnce(join(COPY, path), replaced, by);
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const args = [
      vitest,
      'run',
      '--config',
      CONFIGURATIONS[runs],
      '--reporter',
      'json',
      '--outputFile',
      REPORT,
      file,
    ];
    rmSync(join(COPY, REPORT), { force: true });
    spawnSync(process.execPath, name ? [...args, '-t', name] : args, { cwd: COPY, stdio: 'ignore' });
    return reported();
  } finally {
    // A file patched twice is put back as it was at first.
    for (const [path, text] of before) writeFileSync(join(COPY, path), text);
  }
}

function replaceOnce(path: string, replaced: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.split(replaced).length !== 2) throw new Error(`${path} has “${replaced}” not exactly once`);
  writeFileSync(
    path,
    text.replace(replaced, () => by),
  );
}

function reported(): Outcome {
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(join(COPY, REPORT), 'utf8'));
    if (numFailedTests > 0) return 'fails';
    return numPassedTests > 0 ? 'holds' : 'did not run';
  } catch {
    return 'did not run';
  }
}
