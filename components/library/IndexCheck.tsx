import type { IndexReport } from '../../data/index/check-index.ts';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';

export interface IndexCheckProps {
  /** What the last check found; null before the first. */
  report: IndexReport | null;
  /** A check or a rebuilding is under way. */
  busy: boolean;
  onCheck: () => void;
  onRebuild: () => void;
}

/** Lets the reader see that every article is found as it should be, and mend it where not. */
export function IndexCheck({ report, busy, onCheck, onRebuild }: IndexCheckProps) {
  const text = useText();
  const sound = report?.faults.length === 0;
  return (
    <section class="sl-corpus" aria-labelledby="sl-corpus-index">
      <h2 id="sl-corpus-index">{text.t('indexTitle')}</h2>
      <p class="sl-muted">{text.t('indexNote')}</p>
      <p role="status">
        {busy && text.t('indexChecking')}
        {busy && <progress class="sl-pack-progress" aria-label={text.t('indexChecking')} />}
        {!busy && report && text.plural(sound ? 'indexSound' : 'indexFaulty', report.articles)}
      </p>
      <p>
        <Button look="outline" disabled={busy} onClick={onCheck}>
          {text.t('indexCheck')}
        </Button>{' '}
        {report && !sound && (
          <Button look="solid" disabled={busy} onClick={onRebuild}>
            {text.t('indexRebuild')}
          </Button>
        )}
      </p>
    </section>
  );
}
