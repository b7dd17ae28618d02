import type { RequestOf, RequestType } from '../../messages/protocol.ts';
import { packArticle } from '../data/packs/make-pack.ts';

const PACK = 'a1'.repeat(32);

/** A sound request of every type. */
export const REQUESTS: { [T in RequestType]: RequestOf<T> } = {
  'reader.orders': undefined,
  'reader.article': {
    run: 'r1',
    page: {
      article: {
        headline: 'Tram line opens',
        publisher: null,
        byline: null,
        published: { date: '2025-06-01T08:00:00Z', certainty: 'stated' },
        url: 'https://courier.example/tram',
        language: 'en',
        paragraphs: ['Mayor Odile Brandt opened the tram line.'],
      },
      genre: 'news',
      inPart: false,
    },
  },
  'reader.nothing': { run: 'r1', status: 'not-article' },
  'reader.frame': { kind: 'card' },
  'reader.width': { width: 400 },
  'frame.claim': { key: 'one-time' },
  'frame.view': undefined,
  'frame.show': { show: 'tab' },
  'frame.side': { side: 'left' },
  'frame.flash': { start: 4, end: 9 },
  'frame.height': { height: 180.5 },
  'frame.dismiss': undefined,
  'frame.off': undefined,
  'frame.save': undefined,
  'frame.correct': {
    corrections: [{ kind: 'not-the-same-event', a: 'page:https://a.example/1', b: 'bundled:b' }],
    undo: false,
  },
  'frame.library': { id: null },
  'tab.view': { tabId: 7 },
  'tab.read': { tabId: 7 },
  'tab.flash': { tabId: 7, span: { start: 4, end: 9 } },
  'tab.sidebar': { tabId: 7, show: 'open' },
  'tab.save': { tabId: 7 },
  'tab.correct': {
    corrections: [
      {
        kind: 'same-as',
        here: { article: null, name: 'Brandt' },
        there: { article: null, name: 'Odile Brandt' },
      },
    ],
    undo: true,
  },
  'tab.off': { host: 'courier.example:8080', off: true },
  'settings.get': undefined,
  'settings.set': { width: 420, offSites: ['courier.example'] },
  'collection.list': undefined,
  'collection.get': { id: 'page:https://a.example/1' },
  'collection.texts': { ids: ['page:https://a.example/1'] },
  'collection.trash': undefined,
  'collection.purge': { ids: ['page:https://a.example/1'] },
  'collection.change': {
    ids: ['page:https://a.example/1'],
    change: { tags: { add: ['sea'] }, note: 'Ask the mayor.', favourite: true },
  },
  'collection.delete': { ids: ['page:https://a.example/1'] },
  'collection.restore': { ids: ['page:https://a.example/1'] },
  'collection.page': { after: 0 },
  'corpus.overview': undefined,
  'corpus.check': undefined,
  'corpus.rebuild': undefined,
  'pack.begin': {
    header: {
      format: 'sidelight-pack',
      version: 1,
      name: 'Harbour news',
      publisher: null,
      licence: 'CC0',
      made: '2025-07-01T12:00:00Z',
      counts: { articles: 1, actors: 0, events: 0, figures: 0 },
      from: null,
      to: null,
      languages: ['en'],
      checksum: PACK,
    },
  },
  'pack.stage': { pack: PACK, place: 0, articles: [packArticle('Crane')] },
  'pack.publish': { pack: PACK },
  'pack.remove': { pack: PACK },
  'pack.list': undefined,
  'corrections.list': undefined,
};

export const TYPES = Object.keys(REQUESTS) as RequestType[];
