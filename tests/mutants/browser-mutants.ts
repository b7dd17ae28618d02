import type { Mutant } from './mutant.ts';

const HOSTILE = 'tests/hostile/hostile.test.ts';
const PACKAGE = 'tests/e2e/package.test.ts';
/** Of the hostile pages one that finds what is to be found; Chromium is enough to notice. */
const SNOOPING = 'hostile pages in chrome game: prints';

/** Broken in what only a page, or the built extension, can notice. */
export const BROWSER_MUTANTS: Mutant[] = [
  {
    name: 'opens its root to the page',
    patch: [['page/frames/frame-host.ts', "mode: 'closed'", "mode: 'open'"]],
    test: [HOSTILE, SNOOPING],
    runs: 'hostile',
  },
  {
    name: 'shows the corpus in a closed root instead of a frame',
    patch: [
      [
        'entrypoints/background/handlers/reader.ts',
        'return { marks: marksOf(held.reading) };',
        'const words = JSON.stringify((await tabs.view(tabId)).context);\n      return Object.assign({ marks: marksOf(held.reading) }, { words });',
      ],
      [
        'entrypoints/reader/read-pages.ts',
        "const { marks } = await ask('reader.article', { run, page });",
        "const { marks, words = '' } = (await ask('reader.article', { run, page })) as { marks: MarkedActor[]; words?: string };\n    const shown = document.createElement('div');\n    shown.attachShadow({ mode: 'closed' }).append(words);\n    document.documentElement.append(shown);",
      ],
    ],
    test: [HOSTILE, SNOOPING],
    runs: 'hostile',
  },
  {
    name: 'tells the page by message what the sidebar shows',
    patch: [
      [
        'entrypoints/sidebar/main.tsx',
        '(tabId) => mount(<FramedSidebar tabId={tabId} />),',
        "(tabId) => {\n    setInterval(() => parent.postMessage(document.body.innerText, '*'), 50);\n    mount(<FramedSidebar tabId={tabId} />);\n  },",
      ],
    ],
    test: [HOSTILE, SNOOPING],
    runs: 'hostile',
  },
  {
    name: 'shows itself in any frame',
    patch: [
      [
        'entrypoints/background/handlers/frame.ts',
        "if (!(await tabNotes.claim(key, tabId, frameId))) throw new Error('this frame is not one of ours');",
        'await tabNotes.claim(key, tabId, frameId);',
      ],
    ],
    test: ['tests/e2e/hostile.test.ts', 'hostile pages in firefox shows nothing in a frame'],
    runs: 'e2e',
  },
  {
    name: 'has addresses that any page can load',
    patch: [['wxt.config.ts', '...(firefox ? {} : { use_dynamic_url: true }),', '']],
    test: [PACKAGE, 'the built package for chrome lets pages load'],
    runs: 'e2e',
  },
  {
    name: 'lets its pages load what they like',
    patch: [['wxt.config.ts', "default-src 'none'; script-src 'self'", "default-src *; script-src 'self'"]],
    test: [PACKAGE, 'the built package for chrome allows its pages nothing'],
    runs: 'e2e',
  },
  {
    name: 'asks for the history',
    patch: [['wxt.config.ts', "'unlimitedStorage',", "'unlimitedStorage',\n        'history',"]],
    test: [PACKAGE, 'the built package for chrome asks for no more'],
    runs: 'e2e',
  },
];
