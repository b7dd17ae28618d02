import { DateText } from '../parts/DateText.tsx';
import { Tick } from '../parts/Tick.tsx';
import { useText } from '../text.tsx';

/** How the collection is kept safe. */
export interface BackupView {
  /** When it was last taken along, whole; null for never. */
  last: { at: string; pages: number } | null;
  /** Copies are kept by themselves. */
  automatic: boolean;
  /** The browser was not allowed to put files into the downloads folder. */
  refused: boolean;
  /** By how many pages the collection has grown since; null where that is not worth a word. */
  grown: number | null;
  onAutomatic: (on: boolean) => void;
  onNotNow: () => void;
}

/** When the collection was last taken along, and whether copies are kept by themselves. */
export function BackupForm({ last, automatic, refused, onAutomatic }: BackupView) {
  const text = useText();
  return (
    <section class="sl-move" aria-labelledby="sl-backup">
      <h2 id="sl-backup">{text.t('backupTitle')}</h2>
      <p class="sl-backup-last">
        {last ? (
          <>
            {text.t('backupLast')} <DateText iso={last.at} /> · {text.plural('countPages', last.pages)}
          </>
        ) : (
          text.t('backupNever')
        )}
      </p>
      <Tick checked={automatic} note={text.t('backupAutomaticNote')} onChange={onAutomatic}>
        {text.t('backupAutomatic')}
      </Tick>
      <p class="sl-muted" role="status">
        {refused && text.t('backupRefused')}
      </p>
    </section>
  );
}
