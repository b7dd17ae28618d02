import { BrandMark } from '../parts/icons.tsx';
import { type MessageKey, useText } from '../text.tsx';
import type { LibraryProps, LibraryRoute } from './Library.tsx';

/** Views that stand in the navigation, in order. */
const PLACES = [
  ['collection', 'navCollection'],
  ['corpora', 'navCorpora'],
  ['corrections', 'navCorrections'],
  ['settings', 'navSettings'],
] as const satisfies readonly (readonly [LibraryRoute['view'], MessageKey])[];

/** Views that are reached from the collection. */
const ROOMS_OF_COLLECTION = new Set<LibraryRoute['view']>(['actor', 'article', 'move', 'story', 'trash']);

export function LibraryNav({ route, onGo }: Pick<LibraryProps, 'route' | 'onGo'>) {
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
    </header>
  );
}
