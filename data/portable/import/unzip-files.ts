import { unzipSync } from 'fflate';
import { ImportError } from './import-error.ts';
import type { ImportedFile } from './types.ts';

/** Unpacked, in bytes: a small archive may hold far more than a machine has room for. */
const MOST_BYTES = 500_000_000;
const MOST_FILES = 100_000;

export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/** The files in an archive that may hold something to read; those that systems put beside them are left out. */
export function unzipFiles(bytes: Uint8Array, isWanted: (path: string) => boolean): ImportedFile[] {
  let room = MOST_BYTES;
  let files = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (name.endsWith('/') || isHidden(name) || !isWanted(name)) return false;
    room -= originalSize;
    files++;
    if (room < 0 || files > MOST_FILES) throw new ImportError('too-large');
    return true;
  };
  try {
    return Object.entries(unzipSync(bytes, { filter })).map(([path, content]) => ({ path, bytes: content }));
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('broken');
  }
}

/** `.DS_Store`, `__MACOSX/…`, `.obsidian/…`. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
