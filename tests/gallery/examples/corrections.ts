import type { Correction } from '../../../context/corrections.ts';

const PAGE = 'page:https://harbour.example.org/2025/03/ferry-aground?edition=evening';

/** One of each kind, oldest first; `s…` are pages of the example collection. */
export const corrections: Correction[] = [
  { kind: 'wrong-figure', figure: { article: 's3', text: '187', passage: 'The list has 187 names on it.' } },
  { kind: 'not-the-same-event', a: PAGE, b: 's3' },
  { kind: 'same-as', here: { article: 's3', name: 'Marit Øst' }, there: { article: 's3', name: 'Ms Øst' } },
  { kind: 'not-this-person', here: { article: PAGE, name: 'Øst' }, there: null },
  {
    kind: 'not-a-conflict',
    a: { article: PAGE, text: '214 people', passage: 'Harbour police said that 214 people were aboard.' },
    b: { article: 's3', text: '187', passage: 'The operator’s list has 187 names on it.' },
  },
];
