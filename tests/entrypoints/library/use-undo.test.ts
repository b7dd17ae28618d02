// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LibraryRoute } from '../../../components/library/Library.tsx';
import type { LastAct } from '../../../data/last-act.ts';
import { loadLastAct } from '../../../data/last-act-store.ts';
import { useUndo } from '../../../entrypoints/library/use-undo.ts';
import { summary } from '../../data/search/summary.ts';

vi.mock('../../../messages/send.ts', () => ({ ask: vi.fn(async () => null) }));
vi.mock('../../../data/last-act-store.ts', () => ({
  loadLastAct: vi.fn(async () => null),
  storeLastAct: vi.fn(async () => {}),
}));

const pages = [summary({ id: 'page:a' }), summary({ id: 'page:b' })];
const both = ['page:a', 'page:b'];

/** The hook in a view at this place, and how to go elsewhere. */
async function at(first: LibraryRoute) {
  const root = document.createElement('div');
  const seen = {} as { now: ReturnType<typeof useUndo> };
  const View = ({ route }: { route: LibraryRoute }) => {
    seen.now = useUndo(pages, route, (deed) => deed.then(() => true));
    return null;
  };
  const go = (route: LibraryRoute) => act(async () => render(h(View, { route }), root));
  await go(first);
  return {
    go,
    does: (deed: (undo: ReturnType<typeof useUndo>) => unknown) =>
      act(async () => void (await deed(seen.now))),
    told: () => seen.now.act?.told ?? null,
  };
}

beforeEach(() => vi.mocked(loadLastAct).mockResolvedValue(null));

it('tells what was done until its place is left', async () => {
  const { go, does, told } = await at({ view: 'collection' });
  await does((undo) => undo.change(both, { archived: true }));
  expect(told()).toBe(true);
  for (const view of ['corpora', 'collection', 'trash'] as const) {
    await go({ view });
    expect(told()).toBe(false);
  }
});

it('tells what was done until something else is done', async () => {
  const { does, told } = await at({ view: 'collection' });
  await does((undo) => undo.remove(both));
  expect(told()).toBe(true);
  await does((undo) => undo.change(['page:a'], { favourite: true }));
  expect(told()).toBe(false);
  await does((undo) => undo.remove(both));
  await does((undo) => undo.hush());
  expect(told()).toBe(false);
});

it('tells a removal in the trash as well, and nowhere else', async () => {
  const { go, does, told } = await at({ view: 'collection' });
  await does((undo) => undo.remove(both));
  await go({ view: 'corpora' });
  expect(told()).toBe(false);
  await go({ view: 'trash' });
  expect(told()).toBe(true);
});

it('tells in the collection that the page that was read is removed', async () => {
  const { go, does, told } = await at({ view: 'article', id: 'page:a' });
  await does((undo) => undo.remove(['page:a']));
  await go({ view: 'collection' });
  expect(told()).toBe(true);
});

it('tells in the collection what was done before the browser was ended', async () => {
  const now = new Date().toISOString();
  const archived: LastAct = { kind: 'archived', at: now, pages: 2, headline: 'A', undo: [] };
  vi.mocked(loadLastAct).mockResolvedValue(archived);
  const { go, told } = await at({ view: 'corpora' });
  expect(told()).toBe(false);
  await go({ view: 'collection' });
  expect(told()).toBe(true);
});
