import { OWN_FORMAT, OWN_VERSION } from '../own-format.ts';
import { type Exporter, textExporter } from './exporter.ts';
import type { Beside } from './formats.ts';

/** Everything a collection is, one page a line; reading it back gives the same collection. */
export function ownJson({ corrections, settings }: Beside): Exporter {
  const format = `{"format":${JSON.stringify(OWN_FORMAT)},"version":${OWN_VERSION}`;
  const head = settings ? `${format},\n"settings":${JSON.stringify(settings)}` : format;
  return textExporter({
    open: `${head},\n"corrections":${JSON.stringify(corrections)},\n"pages":[\n`,
    page: ({ url, article, genre, savedAt, takenAt, tags, note, highlights, versions, ...flags }) => {
      const { read, favourite, archived, deletedAt } = flags;
      const said = { tags, note, highlights, read, favourite, archived };
      return JSON.stringify({ url, article, genre, savedAt, takenAt, ...said, versions, deletedAt });
    },
    between: ',\n',
    close: '\n]}\n',
  });
}
