import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './browsers/kinds.ts';

const ROOT = join(import.meta.dirname, '..');

/** Builds the extension and gives the folder it is in. The `e2e` build holds site access from the start. */
export function buildExtension(kind: BrowserKind, mode: 'production' | 'e2e'): string {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '--browser', kind, '--mv3', '--mode', mode];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build for ${kind} failed:\n${stdout}${stderr}`);
  return join(ROOT, `.output/${kind}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}
