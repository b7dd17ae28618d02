import './link-texts.css';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';

/** Texts of links that are being fetched, or have been. */
export interface LinkTextsView {
  done: number;
  total: number;
  /** How many of them have a text now. */
  came: number;
  /** Over: all were asked for, or the reader stopped it. */
  ended: boolean;
}

export interface LinkTextsProps {
  /** Null until some are asked for. */
  texts: LinkTextsView | null;
  /** Asks for the texts of those of these pages that are links. */
  onGet: (ids: string[]) => void;
  onStop: () => void;
  onDismiss: () => void;
}

/** How far the texts of links are fetched, and what came of it. */
export function LinkTexts({ texts, onStop, onDismiss }: LinkTextsProps) {
  const text = useText();
  return (
    <div class="sl-link-texts" role="status">
      {texts && (
        <>
          {!texts.ended && (
            <progress value={texts.done} max={texts.total} aria-label={text.t('gettingTexts')} />
          )}
          <span>
            {texts.ended
              ? text.t('gotTexts', text.number(texts.came), text.number(texts.done))
              : text.t('progressOf', text.number(texts.done), text.number(texts.total))}{' '}
            {texts.ended && texts.came < texts.done && text.t('gotNoTexts')}
          </span>
          <Button look="quiet" onClick={texts.ended ? onDismiss : onStop}>
            {text.t(texts.ended ? 'dismiss' : 'stop')}
          </Button>
        </>
      )}
    </div>
  );
}
