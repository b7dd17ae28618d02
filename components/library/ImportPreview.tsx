import { useState } from 'preact/hooks';
import type { ImportFormat } from '../../data/portable/import/read-import.ts';
import type { OnKept } from '../../data/portable/import/types.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Tick } from '../parts/Tick.tsx';
import { isolated } from '../text/isolated.ts';
import { type MessageKey, useText } from '../text.tsx';
import type { FilePreview, ImportFormProps } from './ImportForm.tsx';

const FORMATS: Record<ImportFormat, MessageKey> = {
  own: 'exportOwn',
  bookmarks: 'exportBookmarks',
  csv: 'exportCsv',
  omnivore: 'importOmnivore',
  linkwarden: 'importLinkwarden',
  karakeep: 'importKarakeep',
  csl: 'exportCsl',
  ris: 'exportRis',
  bibtex: 'exportBibtex',
  lines: 'importLines',
  files: 'importFiles',
};

type ImportPreviewProps = { preview: FilePreview } & Pick<ImportFormProps, 'onImport' | 'onCancelImport'>;

/** What is in a file, before any of it is taken in. */
export function ImportPreview({ preview, onImport, onCancelImport }: ImportPreviewProps) {
  const text = useText();
  const [onKept, setOnKept] = useState<OnKept>('skip');
  const [settings, setSettings] = useState(preview.settings ?? false);
  const { name, format, total, kept, leftOut, first } = preview;
  return (
    <>
      <p class="sl-move-file">
        <bdi>{name}</bdi> · {text.t(FORMATS[format])}
      </p>
      <Facts class="sl-move-facts">
        <span>{text.plural('countPages', total)}</span>
        {preview.tagged > 0 && <span>{text.plural('importTagged', preview.tagged)}</span>}
        {preview.noted > 0 && <span>{text.plural('importNoted', preview.noted)}</span>}
        {preview.texts > 0 && <span>{text.plural('importTexts', preview.texts)}</span>}
        {preview.corrections > 0 && <span>{text.plural('importCorrections', preview.corrections)}</span>}
        {preview.trashed > 0 && <span>{text.plural('importTrashed', preview.trashed)}</span>}
        {kept > 0 && <span>{text.plural('importKept', kept)}</span>}
        {leftOut > 0 && <span>{text.plural('importLeftOut', leftOut)}</span>}
      </Facts>
      {preview.texts < total && <p class="sl-muted">{text.t('importLinks')}</p>}
      <ol class="sl-ruled sl-move-first" aria-label={text.t('importFirst')}>
        {first.map(({ url, title, tags }) => (
          <li key={url}>
            <p>
              <bdi>{title}</bdi>
            </p>
            <Facts class="sl-muted">
              <bdi>{url}</bdi>
              {tags.map((tag) => (
                <bdi key={tag}>{tag}</bdi>
              ))}
            </Facts>
          </li>
        ))}
      </ol>
      {kept > 0 && (
        <Choices
          name="sl-import-kept"
          legend={text.t('importOnKept')}
          look="plain"
          choices={[
            { value: 'skip', title: text.t('importSkip') },
            { value: 'join', title: text.t('importJoin'), note: text.t('importJoinNote') },
            { value: 'replace', title: text.t('importReplace'), note: text.t('importReplaceNote') },
          ]}
          value={onKept}
          onChange={setOnKept}
        />
      )}
      {preview.settings !== null && (
        <Tick checked={settings} note={text.t('importSettingsNote')} onChange={setSettings}>
          {text.t('importSettings')}
        </Tick>
      )}
      <div class="sl-move-acts">
        <Button
          look="solid"
          label={text.t('importNamed', isolated(name))}
          onClick={() => onImport(onKept, settings)}
        >
          {text.t('importTitle')}
        </Button>
        <Button look="outline" onClick={onCancelImport}>
          {text.t('cancel')}
        </Button>
      </div>
    </>
  );
}
