import { readFile } from 'node:fs/promises';
import { afterAll, beforeEach, vi } from 'vitest';

/** Lets the code under test fetch the package's binary tables, and nothing else. */
export function servePackagedTables(): void {
  beforeEach(() => {
    vi.stubGlobal('fetch', async (address: string) => {
      const [path] = /\/tables\/[a-z]+\.bin\.gz$/.exec(address) ?? [];
      if (path === undefined) throw new TypeError(`nothing at ${address}`);
      return new Response(await readFile(new URL(`../../public${path}`, import.meta.url)));
    });
  });
  afterAll(() => void vi.unstubAllGlobals());
}
