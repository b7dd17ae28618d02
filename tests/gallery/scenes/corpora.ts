import { harbour } from '../examples/packs.ts';
import { library, packsProps, takenAlong } from './library-props.tsx';
import { PAGE, type Scene } from './scene.ts';

export const CORPORA_SCENES: Record<string, Scene> = {
  corpora: { view: library({ route: { view: 'corpora' } }), sizes: PAGE },
  'corpora-preview': {
    view: library({
      route: { view: 'corpora' },
      packs: packsProps({ packs: [], task: { step: 'preview', header: harbour, known: false, begun: 0 } }),
    }),
    sizes: PAGE,
  },
  'corpora-importing': {
    view: library({
      route: { view: 'corpora' },
      packs: packsProps({ task: { step: 'staging', header: harbour, done: 410 } }),
    }),
    sizes: PAGE,
  },
  'corpora-paused': {
    view: library({
      route: { view: 'corpora' },
      off: ['bundled'],
      takenAlong: { ...takenAlong, writing: { key: 'collection', done: 1 } },
      packs: packsProps({ task: { step: 'paused', header: { ...harbour, checksum: 'c3' }, done: 410 } }),
    }),
    sizes: PAGE,
  },
  'corpora-removing': {
    view: library({ route: { view: 'corpora' } }),
    sizes: PAGE,
    press: ['Remove'],
  },
  'corpora-failed': {
    view: library({
      route: { view: 'corpora' },
      packs: packsProps({
        packs: [],
        task: { step: 'failed', problem: 'packBadArticle', args: [{ number: 12 }] },
      }),
    }),
    sizes: PAGE,
  },
};
