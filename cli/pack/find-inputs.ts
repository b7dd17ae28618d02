import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../input-error.ts';

/** The files to build a pack from, in the order given; folders with all that is in them, in order of name. */
export async function* findInputs(paths: string[]): AsyncGenerator<string> {
  const waiting = [...paths].reverse();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!(await isFolder(path))) {
      yield path;
      continue;
    }
    // A link is not followed, so that a folder that holds itself comes to an end.
    const entries = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      .map(({ name }) => name)
      .sort()
      .reverse();
    for (const name of entries) waiting.push(join(path, name));
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new InputError(`${path}: no such file or folder`);
  }
}
