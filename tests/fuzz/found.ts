import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What fuzzing has found, one file an input, in a folder for each target: the tests feed it to them again and again. */
const FOLDER = join(import.meta.dirname, 'found');

export function keepFound(target: string, input: Uint8Array): string {
  const name = createHash('sha256').update(input).digest('hex').slice(0, 16);
  mkdirSync(join(FOLDER, target), { recursive: true });
  writeFileSync(join(FOLDER, target, name), input);
  return `tests/fuzz/found/${target}/${name}`;
}

export function foundInputs(target: string): { name: string; input: Uint8Array }[] {
  const folder = join(FOLDER, target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, input: readFileSync(join(folder, name)) }));
}
