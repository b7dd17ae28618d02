import type { MessageKey } from '../text.tsx';
import type { LibraryRoute } from './Library.tsx';

/** Views that stand in the navigation, in order. */
export const PLACES = [
  ['collection', 'navCollection'],
  ['corpora', 'navCorpora'],
  ['corrections', 'navCorrections'],
  ['settings', 'navSettings'],
] as const satisfies readonly (readonly [LibraryRoute['view'], MessageKey])[];

/** Views that are reached from the collection. */
export const ROOMS_OF_COLLECTION: ReadonlySet<LibraryRoute['view']> = new Set([
  'actor',
  'article',
  'move',
  'story',
  'trash',
]);
