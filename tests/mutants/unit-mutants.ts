import type { Mutant } from './mutant.ts';

/** Broken in what needs no browser to be noticed. */
const MUTANTS: Omit<Mutant, 'runs'>[] = [
  {
    name: 'hears messages of any extension',
    patch: [['messages/sender-role.ts', 'sender.id !== id || !sender.url', '!sender.url']],
    test: ['tests/messages/sender-role.test.ts', ''],
  },
  {
    name: 'takes any of its documents in a page for a frame',
    patch: [
      ['messages/sender-role.ts', "return sender.tab && sender.frameId ? 'frame' : null", "return 'frame'"],
    ],
    test: ['tests/messages/sender-role.test.ts', ''],
  },
  {
    name: 'lets every sender ask for everything',
    patch: [['messages/router.ts', 'senderRole(sender, self.id, self.origin) !== rule.role', 'false']],
    test: ['tests/messages/router.test.ts', ''],
  },
  {
    name: 'passes on requests as they came',
    patch: [['messages/router.ts', 'handle(parsed.output, sender)', 'handle(message.request, sender)']],
    test: ['tests/messages/router.test.ts', ''],
  },
  {
    name: 'takes a frame’s key twice',
    patch: [['entrypoints/background/tab-notes.ts', 'await browser.storage.session.remove(name);', '']],
    test: ['tests/entrypoints/background/tab-notes.test.ts', ''],
  },
  {
    name: 'takes a frame’s key from another tab',
    patch: [['entrypoints/background/tab-notes.ts', 'issued?.tabId !== tabId', '!issued']],
    test: ['tests/entrypoints/background/tab-notes.test.ts', ''],
  },
  {
    name: 'saves from private windows',
    patch: [
      ['entrypoints/background/save-tab.ts', "if (note.incognito) return { refused: 'savingPrivate' };", ''],
    ],
    test: ['tests/entrypoints/background/tabs.test.ts', 'asked for'],
  },
  {
    name: 'saves without a journal',
    patch: [
      ['entrypoints/background/save-tab.ts', 'await tabNotes.beginSave(tabId, held.run, highlight);', ''],
    ],
    test: ['tests/entrypoints/background/tabs.test.ts', 'a save whose worker was stopped'],
  },
  {
    name: 'acknowledges a save before it is on disk',
    patch: [
      [
        'data/collection.ts',
        "return database.transaction('rw', savedTables(database), async () => {",
        "void database.transaction('rw', savedTables(database), async () => {",
      ],
      [
        'data/collection.ts',
        'await putInCorpus(database, [record]);\n    return id;\n  });',
        'await putInCorpus(database, [record]);\n  }).catch(() => {});\n  return id;',
      ],
    ],
    test: ['tests/data/collection.test.ts', ''],
  },
  {
    name: 'saves page and corpus in two transactions',
    patch: [
      [
        'data/collection.ts',
        'await putInCorpus(database, [record]);\n    return id;\n  });',
        'return id;\n  }).then(async (saved) => (await putInCorpus(database, [(await database.saved.get(saved)) as SavedPage]), saved));',
      ],
    ],
    test: ['tests/data/collection.test.ts', ''],
  },
  {
    name: 'orders the collection by the clock',
    patch: [['data/collection.ts', 'b.sequence - a.sequence', 'b.savedAt.localeCompare(a.savedAt)']],
    test: ['tests/data/collection.test.ts', ''],
  },
  {
    name: 'shows a pack before it was checked',
    patch: [['data/packs/pack-store.ts', "state: 'staging', place: 0", "state: 'published', place: 0"]],
    test: ['tests/data/packs/pack-store.test.ts', ''],
  },
  {
    name: 'publishes half a pack',
    patch: [
      ['data/packs/pack-store.ts', 'WHOLE.has(pack.state) && pack.place === total', 'WHOLE.has(pack.state)'],
    ],
    test: ['tests/data/packs/pack-store.test.ts', ''],
  },
  {
    name: 'unpacks a pack without end',
    patch: [
      ['data/packs/unpack-lines.ts', 'if (size > limits.output)', 'if (size < 0)'],
      ['data/packs/unpack-lines.ts', 'size > limits.free &&', 'size < 0 &&'],
    ],
    test: ['tests/data/packs/read-pack.test.ts', ''],
  },
  {
    name: 'seeds anew over what the reader saved',
    patch: [
      ['data/seed-corpus.ts', "idsOf(database, 'bundled')", 'database.articles.toCollection().primaryKeys()'],
    ],
    test: ['tests/data/seed-corpus.test.ts', ''],
  },
  {
    name: 'seeds without a note of how far it came',
    patch: [['data/seed-corpus.ts', 'await markers.put({ name: NEXT, value: next });', '']],
    test: ['tests/data/seed-corpus.test.ts', ''],
  },
  {
    name: 'empties the trash of pages that are kept',
    patch: [['data/trash.ts', '!!page?.deletedAt', 'page !== undefined']],
    test: ['tests/data/trash.test.ts', ''],
  },
  {
    name: 'forgets saved pages when it migrates',
    patch: [
      [
        'data/index/to-version-2.ts',
        "await transaction.table('index')",
        "await transaction.table('saved').clear();\n  await transaction.table('index')",
      ],
    ],
    test: ['tests/data/frozen/migrations.test.ts', ''],
  },
  {
    name: 'reads a page of any size whole',
    patch: [
      [
        'page/article/survey-page.ts',
        'visited >= MAX_NODES || walk.textLength >= MAX_TEXT || pace.spent()',
        'false',
      ],
    ],
    test: ['tests/page/article/hostile-pages.test.ts', ''],
  },
  {
    name: 'walks a page by recursion',
    patch: [
      [
        'page/article/survey-page.ts',
        'const walk = new Walk(dom, survey);',
        'const levels = (node: Node): number => 1 + [...node.childNodes].reduce((most, child) => Math.max(most, levels(child)), 0);\n  levels(document.documentElement);\n  const walk = new Walk(dom, survey);',
      ],
    ],
    test: ['tests/page/article/hostile-pages.test.ts', ''],
  },
  {
    name: 'asks the document what the page may have put in its place',
    patch: [
      ['page/article/dom-reader.ts', 'if (get) return (node) => get.call(node) as Value;', 'if (get) break;'],
    ],
    test: ['tests/page/article/hostile-pages.test.ts', ''],
  },
  {
    name: 'looks at a restless page without end',
    patch: [
      ['page/watch/rate-limit.ts', 'oldest === undefined ? 0 : oldest + span - now', '0 * (oldest ?? 0)'],
    ],
    test: ['tests/page/watch/watch-page.test.ts', ''],
  },
  {
    name: 'fights a page over its element for ever',
    patch: [['page/frames/frame-host.ts', 'const MOST_RETURNS = 3', 'const MOST_RETURNS = Infinity']],
    test: ['tests/page/frames/frame-host.test.ts', ''],
  },
  {
    name: 'shows a frame that has not spoken',
    patch: [['page/frames/sidebar-frame.ts', "silent ? 'hidden' : 'visible'", "'visible'"]],
    test: ['tests/page/frames/sidebar-frame.test.ts', ''],
  },
  {
    name: 'takes the page’s own events for its reader’s',
    patch: [['page/frames/card-frame.ts', 'event.isTrusted && points(true)', 'points(true)']],
    test: ['tests/page/frames/card-frame.test.ts', ''],
  },
  {
    name: 'exports text as markup',
    patch: [['data/portable/export/escape-html.ts', 'ENTITIES[character] ?? character', 'character']],
    test: ['tests/data/portable/export/formats.test.ts', ''],
  },
  {
    name: 'links to addresses of any kind',
    patch: [
      [
        'components/parts/SafeLink.tsx',
        '!url || !isWebAddress(url)',
        '!url || !isWebAddress(location.href + url)',
      ],
    ],
    test: ['tests/components/library.test.tsx', ''],
  },
  {
    name: 'draws a name as markup',
    patch: [
      [
        'components/sidebar/ActorsSection.tsx',
        '<bdi>{actor.name}</bdi>',
        '<bdi dangerouslySetInnerHTML={{ __html: actor.name }} />',
      ],
    ],
    test: ['tests/architecture/architecture.test.ts', ''],
  },
  {
    name: 'shows an empty library where the collection is gone',
    patch: [['data/loss.ts', 'if (kept > 0 &&', 'if (kept < 0 &&']],
    test: ['tests/data/loss.test.ts', ''],
  },
  {
    name: 'lists nothing when one record is damaged',
    patch: [
      ['data/summaries.ts', 'isReadable(page) ? summaryOf(page) : null', 'summaryOf(page as SavedPage)'],
    ],
    test: ['tests/data/readable-page.test.ts', ''],
  },
  {
    name: 'hears from a page’s script what only the background may say',
    patch: [['messages/listen.ts', "(by === 'reader' || !sender.tab)", 'true']],
    test: ['tests/messages/listen.test.ts', ''],
  },
];

export const UNIT_MUTANTS: Mutant[] = MUTANTS.map((mutant) => ({ ...mutant, runs: 'unit' }));
