import { about, unknownActor } from '../examples/about.ts';
import { changes } from '../examples/changes.ts';
import { rich } from '../examples/contexts.ts';
import { readerFacts } from '../examples/reader.ts';
import { library } from './library-props.tsx';
import { heard, PAGE, type Scene, TALL } from './scene.ts';

const ACTOR = { view: 'actor', kind: 'person', name: 'Volodymyr Zelensky' } as const;

/** A saved page, and what is told of one actor or one story. */
export const READING_SCENES: Record<string, Scene> = {
  changes: {
    view: library({
      route: { view: 'article', id: 's3' },
      reader: readerFacts(heard, { changes }),
    }),
    sizes: PAGE,
  },
  'reader-context': {
    view: library({
      route: { view: 'article', id: 's3' },
      reader: readerFacts(heard, { context: rich }),
    }),
    sizes: PAGE,
    press: ['Font, size'],
  },
  reader: { view: library({ route: { view: 'article', id: 's3' } }), sizes: PAGE },
  'reader-missing': {
    view: library({ route: { view: 'article', id: 's3' }, page: 'missing' }),
    sizes: [[1180, 500]],
  },
  actor: { view: library({ route: ACTOR }), sizes: TALL },
  'actor-passages': { view: library({ route: ACTOR }), sizes: TALL, press: ['Show all passages', 'Copy'] },
  'actor-rtl': { view: library({ route: ACTOR }), sizes: [[1180, 1900]], dir: 'rtl', locale: 'ar' },
  'actor-unknown': {
    view: library({
      route: { view: 'actor', kind: 'person', name: 'Marta Lukyanenko' },
      about: { ...about, actor: unknownActor },
    }),
    sizes: [[1180, 500]],
  },
  story: { view: library({ route: { view: 'story', id: 'x' } }), sizes: TALL },
  'story-missing': {
    view: library({ route: { view: 'story', id: 'x' }, about: { actor: null, story: 'missing' } }),
    sizes: [[1180, 500]],
  },
};
