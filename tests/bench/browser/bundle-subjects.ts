import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SUBJECTS = join(import.meta.dirname, '../subjects');
const TABLES = join(import.meta.dirname, '../../../public/tables');
const BUILT = join(import.meta.dirname, '../../../.output/bench');
/** What a subject's folder may have: its service worker, its page, another worker. */
const ENTRIES = ['worker.ts', 'page.ts', 'sqlite.ts'];

/** Builds one subject of the bench as an extension of its own and gives its folder. */
export async function bundleSubject(name: string): Promise<string> {
  const folder = join(BUILT, name);
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(join(SUBJECTS, name)).filter((file) => ENTRIES.includes(file));
  for (const entry of entries) await bundle(join(SUBJECTS, name, entry), folder);
  cpSync(TABLES, join(folder, 'tables'), { recursive: true });
  writeFileSync(join(folder, 'page.html'), '<!doctype html><script type="module" src="page.js"></script>');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(name, entries), null, 2));
  return folder;
}

async function bundle(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',

      rolldownOptions: { input: entry, output: { entryFileNames: '[name].js', codeSplitting: false } },
    },
  });
}

function manifestOf(name: string, entries: string[]): object {
  const background = { service_worker: 'worker.js', type: 'module' };
  return {
    manifest_version: 3,
    name: `bench ${name}`,
    version: '1',
    permissions: ['unlimitedStorage'],
    ...(entries.includes('worker.ts') ? { background } : {}),
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  };
}
