import { gzipAsync } from '@gfx/zopfli';

/** How often the packer looks again for a shorter way; more gain nothing that can be seen. */
const ROUNDS = 15;

/** A table as small as gzip allows (zopfli): it is packed once, and unpacked by the browser like any other. */
export function packTable(table: Uint8Array): Promise<Uint8Array> {
  return gzipAsync(table, { numiterations: ROUNDS });
}
