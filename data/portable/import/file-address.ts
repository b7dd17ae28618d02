import { FILE_HOST } from '../../page-key.ts';

const ORIGIN = `https://${FILE_HOST}`;
const HASH_LETTERS = 16;

/** An address for a file that names none, by what stands in it: the same file is the same page whenever it comes. */
export async function fileAddress({ path, bytes }: { path: string; bytes: Uint8Array }): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${ORIGIN}/${hash.slice(0, HASH_LETTERS)}/${encodeURIComponent(baseName(path))}`;
}

/** An address for an entry of a list that is a text without one. */
export function entryAddress(service: string, id: string): string {
  return `${ORIGIN}/${service}/${encodeURIComponent(id)}`;
}

/** `a/b/Notes.md` → `Notes.md` */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
