import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import type { PopupProps } from './Popup.tsx';

const STATE_WORDS = {
  none: 'accessNone',
  'this-site': 'accessSite',
  everywhere: 'accessEverywhere',
  off: 'accessOff',
} as const;

/** What Sidelight may read here, and how to change it. */
export function PopupAccess({
  host,
  access,
  onAllowSite,
  onAllowEverywhere,
  onOffHere,
  onOnHere,
}: PopupProps) {
  const text = useText();
  if (!host) return null;
  return (
    <section class="sl-popup-access" aria-labelledby="sl-popup-access">
      <h2 class="sl-label" id="sl-popup-access">
        <bdi>{host}</bdi>
      </h2>
      <p>{text.t(STATE_WORDS[access])}</p>
      <div class="sl-popup-row">
        {access === 'none' && (
          <>
            <Button onClick={onAllowSite}>{text.t('allowSite')}</Button>
            <Button onClick={onAllowEverywhere}>{text.t('allowEverywhere')}</Button>
          </>
        )}
        {access === 'this-site' && <Button onClick={onAllowEverywhere}>{text.t('allowEverywhere')}</Button>}
        {access === 'off' ? (
          <Button onClick={onOnHere}>{text.t('onHere')}</Button>
        ) : (
          <Button look="quiet" onClick={onOffHere}>
            {text.t('offHere')}
          </Button>
        )}
      </div>
    </section>
  );
}
