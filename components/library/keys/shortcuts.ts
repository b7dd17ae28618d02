import type { MessageKey } from '../../text.tsx';
import type { LibraryRoute } from '../Library.tsx';

type Shortcut = readonly [keys: readonly string[], does: MessageKey];

/** What single keys do in every view. */
export const EVERYWHERE: readonly Shortcut[] = [
  [['1', '2', '3', '4'], 'keyPlaces'],
  [['u'], 'keyBack'],
  [['z'], 'keyUndo'],
  [['?'], 'keyHelp'],
];

/** What they do besides, in views where they do. */
export const IN_VIEW: { [View in LibraryRoute['view']]?: readonly Shortcut[] } = {
  collection: [
    [['j', '↓'], 'keyNext'],
    [['k', '↑'], 'keyPrevious'],
    [['←', '→'], 'keyBeside'],
    [['↵'], 'keyOpen'],
    [['/'], 'keySearch'],
    [['v'], 'keyLayout'],
    [['x'], 'keySelect'],
    [['⇧ x'], 'keySelectThrough'],
    [['a'], 'keySelectAll'],
    [['t'], 'keyTag'],
    [['f'], 'keyFavourite'],
    [['r'], 'keyRead'],
    [['e'], 'keyArchive'],
    [['Del', '⌫'], 'keyRemove'],
    [['Esc'], 'keyClear'],
  ],
  article: [
    [['j'], 'keyNext'],
    [['k'], 'keyPrevious'],
    [['t'], 'keyTag'],
    [['n'], 'keyNote'],
    [['h'], 'highlightSelection'],
    [['f'], 'keyFavourite'],
    [['r'], 'keyRead'],
    [['e'], 'keyArchive'],
    [['Del', '⌫'], 'keyRemove'],
  ],
  trash: [
    [['j', '↓'], 'keyNext'],
    [['k', '↑'], 'keyPrevious'],
    [['b'], 'keyRestore'],
    [['Del', '⌫'], 'keyPurge'],
  ],
};
