import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { SetResult } from '../measure.ts';

const ROOT = new URL('../../../', import.meta.url);
const KILO = 1_000;

/** The engine as it is shipped: its script, minified and gzipped, and its tables, which are gzipped already. */
export async function sizeSet(): Promise<SetResult> {
  const script = gzipSync(await bundled('reading/read.ts')).length;
  const folder = new URL('public/tables/', ROOT);
  const tables = readdirSync(folder).reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
  return {
    measures: [
      {
        set: 'size',
        name: 'engine with tables, kB gzip',
        ours: (script + tables) / KILO,
        baseline: null,
        floor: 1_500,
        goal: 600,
        lower: true,
        digits: 0,
      },
    ],
    errors: {},
  };
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(ROOT),
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, ROOT)), formats: ['es'], fileName: 'engine' },
      minify: true,
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}
