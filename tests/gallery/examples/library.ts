import type { CorpusArticle } from '../../../context/types.ts';
import type { SavedMarks, SavedPage, SavedSummary, TrashedSummary } from '../../../data/types.ts';
import { column, drones, envoy, older } from './articles.ts';

export const collection: SavedSummary[] = [
  {
    id: 's1',
    sequence: 1,
    url: 'https://kontinent.example.org/drones',
    headline: drones.headline,
    publisher: drones.publisher,
    byline: 'Ilse Brandt',
    published: drones.published,
    conflicts: 1,
    language: 'en',
    savedAt: '2025-06-10T07:12:00Z',
    tags: ['war', 'figures'],
    note: 'Compare with the morning count of the ministry.',
    highlights: ['All but nine were shot down.', 'The ministry counted otherwise.'],
    read: false,
    favourite: true,
    archived: false,
    words: 812,
    actors: ['Ukrainian Air Force', 'Volodymyr Zelensky', 'Kyiv'],
  },
  {
    id: 's2',
    sequence: 2,
    url: 'https://baltic.example.org/envoy',
    headline: envoy.headline,
    publisher: envoy.publisher,
    byline: null,
    published: { date: '2025-04-05', certainty: 'inferred' },
    language: 'en',
    savedAt: '2025-05-30T18:40:00Z',
    tags: [],
    note: '',
    highlights: [],
    read: true,
    favourite: false,
    archived: false,
    words: 640,
    actors: ['Kirill Dmitriev', 'Steve Witkoff', 'Vladimir Putin', 'Washington', 'Moscow', 'NBC'],
  },
  {
    id: 's3',
    sequence: 3,
    url: 'https://lake.example.org/ferry',
    headline: 'How the Linnea was emptied in two hours',
    publisher: 'Northern Wire',
    byline: 'A. Øst',
    published: { date: '2025-03-04', certainty: 'stated' },
    language: 'en',
    savedAt: '2025-03-04T21:05:00Z',
    tags: ['sea'],
    note: '',
    highlights: [],
    read: true,
    favourite: false,
    archived: false,
    words: 455,
    actors: ['Linnea', 'Coast guard'],
  },
];

export const trash: TrashedSummary[] = collection.slice(1).map((saved) => ({
  ...saved,
  id: `${saved.id}-gone`,
  deletedAt: '2025-06-11T09:00:00Z',
}));

const paragraphs = [
  'The ferry had left the inner harbour at twenty past six, with the fog already standing over the breakwater like a second wall. By seven she lay on the rocks, upright and quite still.',
  'Coast guard boats from three stations reached her within forty minutes. Nobody was in the water; the captain had kept everyone on the car deck, in order, by the colour of their tickets.',
  'How many people were aboard is told in two ways. The harbour police counted 214 as they came ashore. The operator’s list has 187 names on it, and the operator stands by its list.',
  '“A list is what we sell,” said Marit Øst, who runs the terminal. “A count is what we bring home.”',
];

/** What was said of a page that is open and saved. */
export const savedMarks: SavedMarks = {
  read: false,
  favourite: false,
  archived: false,
  tags: ['sea', 'long read'],
  note: 'Ask about the second count.',
  knownTags: ['figures', 'long read', 'sea', 'war'],
};

export const savedPage: SavedPage = {
  id: 's3',
  url: 'https://lake.example.org/ferry',
  article: {
    headline: 'How the Linnea was emptied in two hours',
    publisher: 'Northern Wire',
    byline: 'A. Øst',
    published: { date: '2025-03-04', certainty: 'stated' },
    url: 'https://lake.example.org/ferry',
    language: 'en',
    paragraphs,
  },
  reading: {
    actors: [
      {
        id: 'a1',
        name: 'Linnea',
        kind: 'organisation',
        mentions: [{ start: 4, end: 9, text: 'ferry' }],
        role: null,
      },
      {
        id: 'a2',
        name: 'Marit Øst',
        kind: 'person',
        mentions: [
          { start: 1, end: 2, text: 'Marit Øst' },
          { start: 5, end: 6, text: 'Øst' },
        ],
        role: { start: 7, end: 9, text: 'who runs the terminal' },
      },
    ],
    dates: [],
    figures: [],
    events: [],
  },
  savedAt: '2025-03-04T21:05:00Z',
  sequence: 3,
  genre: 'news',
  tags: ['sea'],
  note: 'Ask the operator for the list.',
  read: true,
  favourite: false,
  archived: false,
  deletedAt: null,
};

export const bundled: CorpusArticle[] = [column, envoy, older].map((ref) => ({
  ...ref,
  byline: 'Staff',
  language: 'en',
  summary:
    'Follows an envoy through two days of talks and sets what was offered beside what was asked; gives the size of the spring call-up, and says who would have to agree to what.',
  actors: [{ id: 'a', name: 'Kirill Dmitriev', kind: 'person', aliases: [], role: null, mentions: 2 }],
  events: [],
  figures: [],
  terms: {},
}));
