import { DEFAULT_SETTINGS } from '../../../data/settings.ts';
import { finding, library, move, recovery } from './library-props.tsx';
import { PAGE, type Scene } from './scene.ts';

export const COLLECTION_SCENES: Record<string, Scene> = {
  collection: {
    view: library({ lastAct: { kind: 'removed', pages: 1, headline: 'A text that went', told: true } }),
    sizes: PAGE,
  },
  'collection-found': { view: library({ finding: finding('drones tag:"war"') }), sizes: PAGE },
  'collection-selected': { view: library({}), sizes: PAGE, keys: ['j', 'x', 'a'] },
  'collection-keys': { view: library({}), sizes: PAGE, press: ['Keys'] },
  'collection-cards': {
    view: library({ settings: { ...DEFAULT_SETTINGS, listLayout: 'cards' } }),
    sizes: [[1600, 900], ...PAGE],
  },
  'collection-article-keys': {
    view: library({ route: { view: 'article', id: 's3' } }),
    sizes: PAGE,
    press: ['Keys'],
  },
  trash: { view: library({ route: { view: 'trash' } }), sizes: PAGE },
  'collection-empty': { view: library({ collection: [] }), sizes: PAGE },
  'collection-struck': {
    view: library({ collection: [], recovery: recovery({ opens: false, lost: 12, damaged: ['{}'] }) }),
    sizes: PAGE,
  },
  'collection-rtl': { view: library({}), sizes: [[1180, 900]], dir: 'rtl', locale: 'ar' },
  'collection-reminder': {
    view: library({ move: { ...move, backup: { ...move.backup, grown: 120 } } }),
    sizes: PAGE,
  },
};
