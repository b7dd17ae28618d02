import { describe, expect, it } from 'vitest';
import { DATABASE, FORBIDDEN, ROOMS } from './rules.ts';
import { type Arrow, arrowsOf, sourcesIn } from './sources.ts';
import { inWords, ringIn, wrongArrows } from './wrong-arrows.ts';

const sources = sourcesIn(Object.keys(ROOMS));
const arrows = sources.flatMap(arrowsOf);

describe('the rooms', () => {
  it.each(Object.keys(ROOMS))('%s imports only what its row allows', (room) => {
    const own = arrows.filter(({ from }) => from.startsWith(`${room}/`));
    expect(own).not.toEqual([]);
    expect(wrongArrows(own)).toEqual([]);
  });

  it('import only files that are there', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const missing = arrows.filter(({ from, to }) => {
      const [room = ''] = to.split('/', 1);
      return Object.hasOwn(ROOMS, room) && /\.tsx?$/.test(to) && !paths.has(to) && from !== to;
    });
    expect(missing.map(inWords)).toEqual([]);
  });

  it('have no ring of files that need each other', () => {
    expect(ringIn(arrows)).toBeNull();
  });

  it('leave the database to the background', () => {
    const openers = arrows.filter(
      ({ from, to, typeOnly }) =>
        to === DATABASE.file && !typeOnly && !DATABASE.owners.some((owner) => from.startsWith(owner)),
    );
    expect(openers.map(inWords)).toEqual([]);
  });

  it.each(FORBIDDEN)('say no $words ($because)', ({ words, in: places, but = [] }) => {
    const told = sources.filter(
      ({ path, code }) =>
        places.some((one) => path.startsWith(one)) && !but.includes(path) && words.test(code),
    );
    expect(told.map(({ path, code }) => `${path}: ${words.exec(code)?.[0]}`)).toEqual([]);
  });
});

describe('a wrong arrow', () => {
  const imports = (path: string, code: string) => arrowsOf({ path, code });

  it.each([
    ['reading/read.ts', "import { termsOf } from '../context/text/terms-of.ts';"],
    ['reading/read.ts', "import type { Corpus } from '../context/types.ts';"],
    ['reading/read.ts', "import { readFileSync } from 'node:fs';"],
    ['context/types.ts', "export type { Settings } from '../data/settings.ts';"],
    ['page/marks/text-map.ts', "import { articleText } from '../../reading/article-text.ts';"],
    ['page/marks/text-map.ts', "import { type Span, spanOf } from '../../reading/types.ts';"],
    ['page/watch/watch-page.ts', "import { browser } from 'wxt/browser';"],
    ['components/card/Card.tsx', "import { DEFAULT_SETTINGS } from '../../data/settings.ts';"],
    ['components/card/Card.tsx', "import type { TabView } from '../../messages/protocol.ts';"],
    ['components/card/Card.tsx', "const page = await import('../../page/hover/place-card.ts');"],
    ['data/collection.ts', "import '../messages/send.ts';"],
    ['messages/send.ts', "export * from '../data/database.ts';"],
    ['messages/send.ts', "import Dexie, { type Table } from 'dexie';"],
    ['cli/main.ts', "import type {\n  Props,\n} from '../components/card/Card.tsx';"],
    ['cli/main.ts', "import { createTabs } from '../entrypoints/background/tabs.ts';"],
    ['entrypoints/card/main.tsx', "import { pages } from '../../tests/fixtures/pages.ts';"],
  ])('from %s is seen: %s', (path, code) => {
    expect(wrongArrows(imports(path, code))).toHaveLength(1);
  });

  it.each([
    ['context/types.ts', "import type { Span } from '../reading/types.ts';"],
    ['page/marks/text-map.ts', "import { type Span, type Article } from '../../reading/types.ts';"],
    ['components/card/Card.tsx', "import type { Settings } from '../../data/settings.ts';"],
    ['components/card/Card.tsx', "import './card.css';"],
    ['cli/main.ts', "import { readFileSync } from 'node:fs';"],
  ])('from %s is none: %s', (path, code) => {
    expect(imports(path, code)).toHaveLength(1);
    expect(wrongArrows(imports(path, code))).toEqual([]);
  });

  it('may go round in a ring', () => {
    const arrow = (from: string, to: string): Arrow => ({ from, to, typeOnly: false });
    const straight = [arrow('a', 'b'), arrow('a', 'c'), arrow('b', 'd'), arrow('c', 'd')];
    expect(ringIn(straight)).toBeNull();
    expect(ringIn([...straight, arrow('d', 'c')])).toHaveLength(3);
    expect(ringIn([...straight, { ...arrow('d', 'c'), typeOnly: true }])).toBeNull();
  });
});
