import type { MoveViewProps } from '../../../components/library/MoveView.tsx';
import { library, move } from './library-props.tsx';
import { PAGE, type Scene } from './scene.ts';

const importPreview: MoveViewProps['importing'] = {
  state: 'preview',
  name: 'part_000000.csv',
  format: 'csv',
  total: 4312,
  kept: 12,
  leftOut: 3,
  tagged: 2100,
  noted: 1,
  texts: 0,
  corrections: 0,
  trashed: 4,
  settings: false,
  first: [
    {
      url: 'https://lake.example.org/ferry',
      title: 'How the Linnea was emptied',
      tags: ['sea', 'long read'],
    },
    { url: `https://lake.example.org/${'a-long-way-'.repeat(12)}`, title: 'A long address', tags: [] },
  ],
};

export const MOVE_SCENES: Record<string, Scene> = {
  move: { view: library({ route: { view: 'move' } }), sizes: PAGE },
  'move-preview': {
    view: library({ route: { view: 'move' }, move: { ...move, importing: importPreview } }),
    sizes: PAGE,
  },
  'move-reading': {
    view: library({
      route: { view: 'move' },
      move: { ...move, importing: { state: 'reading', name: 'omnivore.zip', done: 140, total: 412 } },
    }),
    sizes: PAGE,
  },
  'move-backup': {
    view: library({
      route: { view: 'move' },
      move: {
        ...move,
        total: 0,
        backup: {
          ...move.backup,
          last: { at: '2025-06-10T08:00:00.000Z', pages: 1204 },
          automatic: true,
          refused: true,
        },
      },
    }),
    sizes: PAGE,
  },
  'move-done': {
    view: library({
      route: { view: 'move' },
      move: {
        ...move,
        total: 0,
        importing: { state: 'done', finished: false, total: 900, added: 300, changed: 2, skipped: 18 },
      },
    }),
    sizes: PAGE,
  },
  'move-export': {
    view: library({ route: { view: 'move' }, move: { ...move, shown: 37, exported: 12 } }),
    sizes: PAGE,
  },
};
