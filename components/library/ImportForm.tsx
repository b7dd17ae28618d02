import { useEffect, useRef } from 'preact/hooks';
import type { ImportProblem } from '../../data/portable/import/import-error.ts';
import type { ImportFormat } from '../../data/portable/import/read-import.ts';
import type { ImportCounts, OnKept } from '../../data/portable/import/types.ts';
import { Button } from '../parts/Button.tsx';
import { FileDrop, takeFiles } from '../parts/FileDrop.tsx';
import { useLostFocus } from '../parts/use-lost-focus.ts';
import { isolated } from '../text/isolated.ts';
import { type MessageKey, type Text, useText } from '../text.tsx';
import { ImportPreview } from './ImportPreview.tsx';

/** What a file holds. */
export interface FilePreview {
  name: string;
  format: ImportFormat;
  total: number;
  /** How many of them are kept already. */
  kept: number;
  leftOut: number;
  /** How many have tags, notes, texts. */
  tagged: number;
  noted: number;
  texts: number;
  corrections: number;
  /** How many of them are in the file's trash. */
  trashed: number;
  /** Whether taking over the settings in the file is proposed; null where there are none. */
  settings: boolean | null;
  /** The latest few. */
  first: { url: string; title: string; tags: string[] }[];
}

export type ImportView =
  | { state: 'waiting' }
  | { state: 'refused'; names: string[]; because: ImportProblem }
  | ({ state: 'preview' } & FilePreview)
  | { state: 'reading'; name: string; done: number; total: number }
  | { state: 'writing'; done: number; total: number }
  | ({ state: 'done'; finished: boolean; total: number } & ImportCounts);

export interface ImportFormProps {
  importing: ImportView;
  onChooseFiles: (files: File[]) => void;
  /** @param settings whether the file's are taken over, too */
  onImport: (onKept: OnKept, settings: boolean) => void;
  onStopImport: () => void;
  onUndoImport: () => void;
  onCancelImport: () => void;
}

const BUSY: ReadonlySet<ImportView['state']> = new Set(['preview', 'reading', 'writing']);

const SHOWN: ReadonlySet<ImportView['state']> = new Set(['preview', 'refused']);

const PROBLEMS: Record<ImportProblem, MessageKey> = {
  'too-large': 'importTooLarge',
  'too-many': 'importTooMany',
  unknown: 'importUnknown',
  broken: 'importBroken',
  'too-new': 'importTooNew',
};

export function ImportForm(props: ImportFormProps) {
  const { importing, onStopImport } = props;
  const text = useText();
  const section = useRef<HTMLElement>(null);
  // Each step takes the place of the one before, and its buttons with it.
  useLostFocus(
    (focused) => (section.current?.contains(focused) ? section.current : null),
    (room) => room.querySelector('h2'),
  );
  // Files may be dropped anywhere in the library: what is in them comes before the reader.
  useEffect(() => {
    if (SHOWN.has(importing.state)) section.current?.scrollIntoView();
  }, [importing.state]);
  return (
    <section ref={section} class="sl-move" aria-labelledby="sl-import">
      <h2 id="sl-import">{text.t('importTitle')}</h2>
      {importing.state === 'preview' && <ImportPreview preview={importing} {...props} />}
      {importing.state === 'reading' && (
        <div class="sl-move-acts">
          <progress value={importing.done} max={importing.total} aria-label={text.t('importReading')} />
          <span>
            {text.t('importReading')} <bdi>{importing.name}</bdi>
          </span>
        </div>
      )}
      {importing.state === 'writing' && (
        <div class="sl-move-acts">
          <progress value={importing.done} max={importing.total} aria-label={text.t('importTitle')} />
          <span>{text.t('progressOf', text.number(importing.done), text.number(importing.total))}</span>
          <Button look="outline" onClick={onStopImport}>
            {text.t('stop')}
          </Button>
        </div>
      )}
      <div role="status">
        {importing.state === 'refused' && (
          <p class="sl-move-note">{text.t(PROBLEMS[importing.because], namesIn(importing.names, text))}</p>
        )}
        {importing.state === 'done' && <Outcome {...importing} onUndo={props.onUndoImport} />}
      </div>
      {!BUSY.has(importing.state) && (
        <>
          <FileDrop title={text.t('importChoose')} multiple onFiles={props.onChooseFiles} />
          <FolderChoice onChooseFiles={props.onChooseFiles} />
          <p class="sl-muted">{text.t('importFormats')}</p>
        </>
      )}
    </section>
  );
}

/** So many files are named; a folder may hold thousands. */
const NAMED = 5;

function namesIn(names: string[], text: Text): string {
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).map(isolated);
  return text.list(more > 0 ? [...named, text.plural('importMoreFiles', more)] : named);
}

function Outcome(props: ImportCounts & { finished: boolean; total: number; onUndo: () => void }) {
  const { added, changed, skipped, finished, total, onUndo } = props;
  const text = useText();
  const written = added + changed + skipped;
  return (
    <div class="sl-move-note">
      <p>
        {text.plural('importAdded', added)} {changed > 0 && text.plural('importChanged', changed)}{' '}
        {skipped > 0 && text.plural('importSkipped', skipped)}
      </p>
      {!finished && <p>{text.t('importInterrupted', text.number(written), text.number(total))}</p>}
      <Button look="outline" onClick={onUndo}>
        {text.t('undoImport')}
      </Button>
    </div>
  );
}

/** A folder is chosen beside the files. */
function FolderChoice({ onChooseFiles }: Pick<ImportFormProps, 'onChooseFiles'>) {
  const text = useText();
  return (
    <label class="sl-button sl-button-outline sl-choose">
      <input
        type="file"
        class="sl-hidden"
        ref={asFolders}
        onChange={({ currentTarget }) => takeFiles(currentTarget, onChooseFiles)}
      />
      {text.t('importChooseFolder')}
    </label>
  );
}

function asFolders(input: HTMLInputElement | null): void {
  if (input) input.webkitdirectory = true;
}
