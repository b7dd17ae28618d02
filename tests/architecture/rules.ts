/**
 * Who may import what: the table of rooms in DESIGN.md as data. A name that ends in `/` is a folder of the repository,
 * one with a path in it a file; everything else is a package.
 */
export interface Room {
  /** What its code may use, beside the room itself. */
  code: string[];
  /** What it may name in types only. */
  types: string[];
}

const WXT = ['wxt', 'wxt/browser'];
const PREACT = ['preact', 'preact/hooks'];

export const ROOMS: Record<string, Room> = {
  reading: { code: ['chrono-node/en'], types: [] },
  context: { code: ['reading/'], types: [] },
  page: { code: ['@mozilla/readability'], types: ['reading/'] },
  components: {
    code: [...PREACT, '@tanstack/virtual-core', 'd3-scale'],
    types: ['reading/', 'context/', 'data/', 'public/_locales/en/messages.json'],
  },
  data: {
    code: ['reading/', 'context/', 'dexie', 'diff', 'feedsmith', 'fflate', 'papaparse', 'valibot', ...WXT],
    types: ['@retorquere/bibtex-parser'],
  },
  messages: {
    // What a setting, an article of the corpus and a pack may be is said in one place, for messages too.
    code: [
      'data/settings-schema.ts',
      'data/corpus/article-schema.ts',
      'data/packs/pack-header.ts',
      'valibot',
      ...WXT,
    ],
    types: ['reading/', 'context/', 'data/'],
  },
  cli: {
    code: [
      'reading/',
      'context/',
      'page/',
      'data/',
      'messages/',
      'public/_locales/',
      'linkedom',
      'fake-indexeddb',
      'node:*',
    ],
    types: [],
  },
  entrypoints: {
    code: [
      'reading/',
      'context/',
      'page/',
      'components/',
      'data/',
      'messages/',
      '@retorquere/bibtex-parser',
      'yaml',
      ...PREACT,
      ...WXT,
    ],
    types: [],
  },
};

/** The rooms whose answers depend on nothing but what they are given. */
export const PURE = ['reading/', 'context/'];

const PLACES = Object.keys(ROOMS).map((room) => `${room}/`);

/** What no code in a place may say, and why. */
export const FORBIDDEN: { words: RegExp; in: string[]; but?: string[]; because: string }[] = [
  {
    words: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
    in: PLACES,
    but: ['data/web/fetch-text.ts', 'entrypoints/background/bundled.ts', 'entrypoints/shared/load-table.ts'],
    because: 'one function asks the network, and two read the extension’s own files',
  },
  {
    words:
      /\b(?:Date\.now|Math\.random|performance\.|crypto\.|localStorage|indexedDB|setTimeout|fetch\(|process\.|globalThis)|\bnew Date\(\)/,
    in: PURE,
    because: 'same input, same output: no clock, chance, storage or network',
  },
  {
    words: /\b(?:browser|chrome)\./,
    in: [...PURE, 'components/', 'page/', 'cli/'],
    because: 'the browser’s own interfaces are for entrypoints, messages and settings',
  },
  {
    words:
      /\b(?:postMessage|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|innerText|eval)\b|document\.write/,
    in: PLACES,
    // A worker of the library's own can be spoken to in no other way; no page can come between.
    but: ['entrypoints/library/search/worker-line.ts'],
    because: 'nothing is said to a page, made from strings or read by layout',
  },
];

/** Only these open the database: the background, and the command line one of its own in memory. Everybody else asks. */
export const DATABASE = {
  owners: ['entrypoints/background/', 'cli/verbs/index.ts'],
  file: 'data/database.ts',
};
