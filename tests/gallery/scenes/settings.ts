import { library } from './library-props.tsx';
import { PAGE, type Scene } from './scene.ts';

/** What the reader set and put right. */
export const SETTINGS_SCENES: Record<string, Scene> = {
  corrections: { view: library({ route: { view: 'corrections' } }), sizes: PAGE },
  'corrections-empty': {
    view: library({ route: { view: 'corrections' }, corrections: [] }),
    sizes: [[1180, 500]],
  },
  settings: {
    view: library({ route: { view: 'settings' } }),
    sizes: [
      [1180, 1500],
      [320, 1700],
    ],
  },
};
