import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const IMPORTED = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** Bytes, each file gzipped, of a script of the built extension and of all that it imports before it runs. */
export function wholeScript(extension: string, file: string): number {
  const found = [file];
  let bytes = 0;
  // Grows while it is gone through.
  for (const name of found) {
    const code = readFileSync(join(extension, name), 'utf8');
    bytes += gzipSync(code).length;
    for (const [, imported = ''] of code.matchAll(IMPORTED)) {
      const path = join(name, '..', imported);
      if (!found.includes(path)) found.push(path);
    }
  }
  return bytes;
}
