import type { Correction } from '../../../context/corrections.ts';
import { OWN_FORMAT, OWN_VERSION } from '../own-format.ts';
import { type Exporter, textExporter } from './exporter.ts';

/** Everything a collection is, one page a line; reading it back gives the same collection. */
export function ownJson(corrections: readonly Correction[]): Exporter {
  const head = `{"format":${JSON.stringify(OWN_FORMAT)},"version":${OWN_VERSION}`;
  return textExporter({
    open: `${head},\n"corrections":${JSON.stringify(corrections)},\n"pages":[\n`,
    page: ({ url, article, genre, savedAt, takenAt, tags, note, highlights, versions, ...flags }) => {
      const { read, favourite, archived } = flags;
      const said = { tags, note, highlights, read, favourite, archived };
      return JSON.stringify({ url, article, genre, savedAt, takenAt, ...said, versions });
    },
    between: ',\n',
    close: '\n]}\n',
  });
}
