import type { StoredFeed } from '../../../data/feeds/types.ts';

/** A feed with nothing wrong with it. */
export const lantern: StoredFeed = {
  id: 'https://lantern.example/feed.xml',
  title: 'The Velm Lantern',
  site: 'https://lantern.example/',
  language: 'en-GB',
  on: true,
  removing: false,
  added: '2025-05-01T08:00:00.000Z',
  etag: null,
  lastModified: null,
  checked: '2025-06-03T08:00:00.000Z',
  next: '2025-06-03T09:00:00.000Z',
  failures: 0,
  trouble: null,
  day: '2025-06-03',
  requests: 12,
  articles: 1_204,
  summaries: 0,
  bytes: 24_310_000,
  days: ['2025-04-02', '2025-06-03'],
  closed: [],
  found: [],
};

export const feeds: StoredFeed[] = [
  lantern,
  {
    ...lantern,
    id: 'https://feeds.dispatch.example/news',
    title: 'Dispatch: a title as long as those that feeds of large houses sometimes have, and then some',
    articles: 40,
    summaries: 38,
    bytes: 120_000,
    closed: ['www.dispatch.example'],
  },
  {
    ...lantern,
    id: 'https://quay.example/rss',
    title: null,
    articles: 0,
    bytes: 0,
    failures: 4,
    trouble: { problem: 'webStatus', args: ['503'], at: '2025-06-03T08:00:00.000Z' },
  },
  {
    ...lantern,
    id: 'https://tide.example/',
    title: 'Tide Tables',
    on: false,
    articles: 2,
    failures: 1,
    trouble: { problem: 'feedIsPage', args: [], at: '2025-06-03T08:00:00.000Z' },
    found: [{ url: 'https://tide.example/feed.json', title: 'Tide Tables (JSON)' }],
  },
];
