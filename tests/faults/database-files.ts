import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';

/** Where a profile keeps the extension's database; what the extension keeps in `storage.local` lies elsewhere. */
async function databaseFolders(kind: BrowserKind, profile: string): Promise<string[]> {
  const base = join(profile, kind === 'chrome' ? 'Default/IndexedDB' : 'storage/default');
  const ours = (name: string) =>
    kind === 'chrome'
      ? name.startsWith('chrome-extension_')
      : name.startsWith('moz-extension+++') && !name.includes('^');
  return (await readdir(base)).filter(ours).map((name) => join(base, name));
}

/** Deletes the database from the disk, as a tool that cleans up does. */
export async function deleteDatabase(kind: BrowserKind, profile: string): Promise<void> {
  const folders = await databaseFolders(kind, profile);
  if (folders.length === 0) throw new Error(`no database in ${profile}`);
  for (const folder of folders) await rm(folder, { recursive: true });
}

/** Writes over every file of the database, as a failing disk does. */
export async function spoilDatabase(kind: BrowserKind, profile: string): Promise<void> {
  for (const folder of await databaseFolders(kind, profile))
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !entry.name.startsWith('.metadata'))
        await writeFile(join(entry.parentPath, entry.name), 'spoiled '.repeat(999));
}
