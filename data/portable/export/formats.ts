import type { Correction } from '../../../context/corrections.ts';
import type { Settings } from '../../settings.ts';
import { bibtex } from './bibtex.ts';
import { bookmarksHtml } from './bookmarks-html.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { markdownZip } from './markdown-zip.ts';
import { ownJson } from './own-json.ts';
import { ris } from './ris.ts';

export type ExportFormat = 'own' | 'markdown' | 'csv' | 'bookmarks' | 'csl' | 'ris' | 'bibtex';

/** What goes along with a whole collection where a format has room for it. */
export interface Beside {
  corrections: readonly Correction[];
  /** Null where they stay. */
  settings: Settings | null;
}

interface FormatFacts {
  /** The name of the file, as it is offered to the reader. */
  fileName: string;
  type: string;
  make: (beside: Beside) => Exporter;
}

/** Every format a collection can leave in. */
export const EXPORT_FORMATS: Record<ExportFormat, FormatFacts> = {
  own: { fileName: 'sidelight-collection.json', type: 'application/json', make: ownJson },
  markdown: { fileName: 'sidelight-markdown.zip', type: 'application/zip', make: markdownZip },
  csv: { fileName: 'sidelight-collection.csv', type: 'text/csv', make: csv },
  bookmarks: { fileName: 'sidelight-bookmarks.html', type: 'text/html', make: bookmarksHtml },
  csl: { fileName: 'sidelight-csl.json', type: 'application/json', make: cslJson },
  ris: { fileName: 'sidelight-collection.ris', type: 'application/x-research-info-systems', make: ris },
  bibtex: { fileName: 'sidelight-collection.bib', type: 'application/x-bibtex', make: bibtex },
};
