/**
 * `npm run fuzz`: feeds every reader of untrusted bytes inputs that may be anything, each reader in a process of its own,
 * so that its memory is its own. What must never be is kept in tests/fuzz/found, where the tests try it again.
 */
import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { keepFound } from './found.ts';
import { fuzz } from './fuzz.ts';
import { TARGETS } from './targets/index.ts';

/** What one target's process says when it is done. */
interface Report {
  target: string;
  inputs: number;
  counts: Record<string, number>;
  found: string[];
  /** The most memory its process ever had, in bytes. */
  peak: number;
  seconds: number;
}

const MEGABYTE = 1_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The least time for each target. */
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    /** Inputs for each target, where not as many as TARGETS says. */
    cases: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});

if (values.child) console.log(JSON.stringify(await reportOf(positionals[0] ?? '')));
else process.exitCode = runAll(positionals.length > 0 ? positionals : Object.keys(TARGETS)) ? 0 : 1;

async function reportOf(name: string): Promise<Report> {
  const entry = TARGETS[name];
  if (!entry) throw new Error(`no such target: ${name}; there are ${Object.keys(TARGETS).join(', ')}`);
  const start = performance.now();
  const { cases, counts, findings } = await fuzz(await entry.make(), {
    seed: Number(values.seed),
    cases: Number(values.cases ?? entry.cases),
    milliseconds: Number(values.seconds) * 1000,
  });
  return {
    target: name,
    inputs: cases,
    counts: Object.fromEntries(counts),
    found: findings.map(({ input, problem }) => `${problem} (${keepFound(name, input)})`),
    peak: process.resourceUsage().maxRSS * 1024,
    seconds: (performance.now() - start) / 1000,
  };
}

/** True where nothing was found and memory kept within its bound. */
function runAll(names: string[]): boolean {
  const reports = names.map(inOwnProcess);
  for (const { target, counts, found } of reports) {
    const came = Object.entries(counts).sort(([, a], [, b]) => b - a);
    console.log(`${target}: ${came.map(([what, count]) => `${what} ${count}`).join(', ')}`);
    for (const one of found) console.log(`  FOUND ${one}`);
  }
  console.table(
    Object.fromEntries(
      reports.map(({ target, inputs, found, peak, seconds }) => [
        target,
        {
          inputs,
          faults: found.length,
          'peak MB': Math.round(peak / MEGABYTE),
          seconds: Math.round(seconds),
        },
      ]),
    ),
  );
  return reports.every(({ target, found, peak }) => {
    const most = TARGETS[target]?.megabytes ?? Number.POSITIVE_INFINITY;
    return found.length === 0 && peak < most * MEGABYTE;
  });
}

function inOwnProcess(name: string): Report {
  const { seconds, seed, cases } = values;
  const given = ['--seconds', seconds, '--seed', seed, ...(cases ? ['--cases', cases] : [])];
  const { status, stdout } = spawnSync(
    process.execPath,
    // New objects are few at a time: what is measured is what is needed, not what the collector lets lie about.
    [
      '--max-semi-space-size=4',
      '--max-old-space-size=64',
      '--import',
      'tsx',
      import.meta.filename,
      '--child',
      name,
      ...given,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${name} ended with status ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Report;
}
