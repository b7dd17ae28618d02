import type { Exporter } from '../../../../data/portable/export/exporter.ts';
import type { PortablePage } from '../../../../data/types.ts';

/** What an exporter writes for these pages. */
export async function written(exporter: Exporter, pages: readonly PortablePage[]): Promise<Blob> {
  for (const page of pages) exporter.add(page);
  return new Blob(exporter.end());
}

export async function writtenText(exporter: Exporter, pages: readonly PortablePage[]): Promise<string> {
  return (await written(exporter, pages)).text();
}
