import type { Changes } from '../../../components/library/versions/ChangesView.tsx';
import { callUp } from './figures.ts';

const [figure] = callUp.rows;
if (!figure) throw new Error('no figure');

/** A text that was rewritten twice. */
export const changes: Changes & { versions: string[] } = {
  versions: ['2025-03-04T21:05:00Z', '2025-03-05T07:30:00Z'],
  before: '2025-03-04T21:05:00Z',
  after: null,
  figures: [
    { before: { ...figure.figure, min: 150_000, max: 150_000 }, after: figure.figure },
    { before: null, after: { ...figure.figure, id: 'f8', min: 12, max: 12, counts: 'boats' } },
    { before: { ...figure.figure, id: 'f9', min: 3, max: 3, counts: 'stations' }, after: null },
  ],
  text: [
    { kind: 'same', paragraphs: 2 },
    {
      kind: 'changed',
      words: [
        { words: 'Coast guard boats from ', state: 'same' },
        { words: 'three', state: 'removed' },
        { words: 'four', state: 'added' },
        { words: ' stations reached her within forty minutes.', state: 'same' },
      ],
    },
    { kind: 'added', words: [{ words: 'The operator has withdrawn its list.', state: 'added' }] },
    { kind: 'removed', words: [{ words: 'The operator stands by its list.', state: 'removed' }] },
    { kind: 'same', paragraphs: 1 },
  ],
};
