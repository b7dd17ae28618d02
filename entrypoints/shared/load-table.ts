import { browser } from 'wxt/browser';
import { openScales, type Scales } from '../../context/compare/scales.ts';

/** One of the binary tables of the package, which are gzipped in it: shops refuse large plain files. */
export async function loadTable(
  name: 'tagger' | 'names' | 'lexicon' | 'classes' | 'verdicts',
): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/tables/${name}.bin.gz` as '/sidebar.html'));
  if (!response.body) throw new Error(`table ${name} is missing`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** The tables of comparing. */
export async function loadScales(): Promise<Scales> {
  const [classes, verdicts] = await Promise.all([loadTable('classes'), loadTable('verdicts')]);
  return openScales(classes, verdicts);
}
