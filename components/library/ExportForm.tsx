import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../data/portable/export/formats.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { type MessageKey, useText } from '../text.tsx';

/** What a collection can leave as: one of the formats of its pages, or a pack of what they say. */
export type ExportChoice = ExportFormat | 'pack';

export interface ExportFormProps {
  /** How many pages are kept; null until it is known. */
  total: number | null;
  /** How many of them the reader had before them when coming here from a search; null where it was all. */
  shown: number | null;
  /** Pages written so far; null while nothing is being written. */
  exported: number | null;
  onExport: (format: ExportChoice, which: 'all' | 'shown') => void;
  onStopExport: () => void;
}

/** Formats in order, with what they are good for. */
const FORMATS = [
  ['own', 'exportOwn', 'exportOwnNote'],
  ['markdown', 'exportMarkdown', 'exportMarkdownNote'],
  ['bookmarks', 'exportBookmarks', 'exportBookmarksNote'],
  ['csv', 'exportCsv', 'exportCsvNote'],
  ['csl', 'exportCsl', 'exportCslNote'],
  ['ris', 'exportRis', 'exportRisNote'],
  ['bibtex', 'exportBibtex', 'exportBibtexNote'],
  ['pack', 'exportPack', 'exportPackNote'],
] as const satisfies readonly (readonly [ExportChoice, MessageKey, MessageKey])[];

export function ExportForm({ total, shown, exported, onExport, onStopExport }: ExportFormProps) {
  const text = useText();
  const [format, setFormat] = useState<ExportChoice>('own');
  const [which, setWhich] = useState<'all' | 'shown'>(shown === null ? 'all' : 'shown');
  const formats = FORMATS.map(([value, title, note]) => ({
    value,
    title: text.t(title),
    note: text.t(note),
  }));
  const count = which === 'shown' && shown !== null ? shown : (total ?? 0);
  return (
    <section class="sl-move" aria-labelledby="sl-export">
      <h2 id="sl-export">{text.t('exportTitle')}</h2>
      {total === 0 ? (
        <EmptyNote>{text.t('exportEmpty')}</EmptyNote>
      ) : (
        <>
          {shown !== null && (
            <Choices
              name="sl-export-which"
              legend={text.t('exportWhich')}
              look="plain"
              choices={[
                { value: 'shown', title: text.plural('exportShown', shown) },
                { value: 'all', title: text.plural('exportAll', total ?? 0) },
              ]}
              value={which}
              onChange={setWhich}
            />
          )}
          <Choices
            name="sl-export-format"
            legend={text.t('exportFormat')}
            look="plain"
            choices={formats}
            value={format}
            onChange={setFormat}
          />
          <div class="sl-move-acts">
            {exported === null ? (
              <Button look="solid" onClick={() => onExport(format, which)}>
                {text.plural('exportPages', count)}
              </Button>
            ) : (
              <>
                <progress value={exported} max={count} aria-label={text.t('exportTitle')} />
                <span>{text.t('progressOf', text.number(exported), text.number(count))}</span>
                <Button look="outline" onClick={onStopExport}>
                  {text.t('stop')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}
