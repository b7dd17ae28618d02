/** All checks, in the order in which they fail fastest: `npm test`, and what `.ci/run` calls. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { getBrowser } from './browsers/get-browser.ts';
import { buildExtension } from './build.ts';

const ROOT = join(import.meta.dirname, '..');

interface Step {
  name: string;
  run: () => void | Promise<void>;
}

/** Runs a program of node_modules; throws when it fails. */
function tool(script: string, ...args: string[]): void {
  const program = join(ROOT, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with status ${status}`);
}

const STEPS: Step[] = [
  {
    name: 'browsers',
    run: async () => {
      for (const kind of ['chrome', 'firefox'] as const) console.log(`${kind}: ${await getBrowser(kind)}`);
    },
  },
  {
    name: 'types',
    run: () => {
      tool('wxt/bin/wxt.mjs', 'prepare');
      tool('typescript/bin/tsc', '--noEmit');
    },
  },
  { name: 'lint', run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'dead code', run: () => tool('knip/bin/knip.js') },
  { name: 'unit tests', run: () => tool('vitest/vitest.mjs', 'run') },
  {
    name: 'builds',
    run: () => {
      for (const kind of ['chrome', 'firefox'] as const) buildExtension(kind, 'production');
    },
  },
  {
    name: 'extension lint',
    run: () =>
      tool('web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted=false'),
  },
  { name: 'end to end', run: () => tool('vitest/vitest.mjs', 'run', '--config', 'vitest.e2e.config.ts') },
];

for (const { name, run } of STEPS) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  try {
    await run();
  } catch (error) {
    console.error(`${name} failed: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
