import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

interface OffNoteProps {
  site: string;
  onUndo: () => void;
}

/** What the sidebar says before it goes: it was switched off on this site, and this is the way back. */
export function OffNote({ site, onUndo }: OffNoteProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useLayoutEffect(() => place.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div class="sl-status sl-status-told" role="status" ref={place}>
      <h2>{text.t('offHereTitle', isolated(site))}</h2>
      <p>{text.t('offHereBody')}</p>
      <Button look="outline" onClick={onUndo}>
        {text.t('undo')}
      </Button>
    </div>
  );
}
