import { Button } from '../parts/Button.tsx';
import { BrandMark } from '../parts/icons.tsx';
import { useText } from '../text.tsx';
import type { LibraryProps } from './Library.tsx';
import { PLACES, ROOMS_OF_COLLECTION } from './places.ts';

interface LibraryNavProps extends Pick<LibraryProps, 'route' | 'onGo'> {
  /** Whether single keys do something. */
  keys: boolean;
  onHelp: () => void;
}

export function LibraryNav({ route, onGo, keys, onHelp }: LibraryNavProps) {
  const text = useText();
  const here = ROOMS_OF_COLLECTION.has(route.view) ? 'collection' : route.view;
  return (
    <header class="sl-library-head">
      <p class="sl-nameplate">
        <BrandMark />
        {text.t('name')}
      </p>
      <nav aria-label={text.t('navLibrary')}>
        <ul class="sl-library-nav">
          {PLACES.map(([view, title]) => (
            <li key={view}>
              <button
                type="button"
                aria-current={view === here ? 'page' : undefined}
                onClick={() => onGo({ view })}
              >
                {text.t(title)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <span class="sl-library-keys">
        <Button look="quiet" onClick={onHelp}>
          {text.t('shortcuts')} {keys && <kbd>?</kbd>}
        </Button>
      </span>
    </header>
  );
}
