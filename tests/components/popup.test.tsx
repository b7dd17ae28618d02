// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { savedMarks } from '../gallery/examples/library.ts';
import { mount } from './mount.tsx';

function open(more: Partial<PopupProps> = {}) {
  const heard = {
    onSave: vi.fn(),
    onHighlight: vi.fn(),
    onEdit: vi.fn(),
    onMark: vi.fn(),
    onOpenSaved: vi.fn(),
    onRemoveSaved: vi.fn(),
    onOpenSidebar: vi.fn(),
    onFoldSidebar: vi.fn(),
    onOpenPanel: vi.fn(),
    onAllowSite: vi.fn(),
    onAllowEverywhere: vi.fn(),
    onOffHere: vi.fn(),
    onOnHere: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenSettings: vi.fn(),
  };
  const props: PopupProps = {
    status: 'ready',
    host: 'courier.example.org',
    access: 'none',
    saved: false,
    editing: false,
    marks: null,
    saving: 'possible',
    summary: ['9 people', '1 conflict'],
    feeds: { feeds: [], followed: new Set(), onFollow: vi.fn() },
    hasPanel: true,
    keptOut: false,
    sidebarOpen: false,
    selected: true,
    shortcuts: { toggle: null, save: 'Alt+S', highlight: null },
    ...heard,
    ...more,
  };
  return { heard, ...mount(<Popup {...props} />) };
}

test('every act is heard once', () => {
  const { heard, click } = open();
  const acts: [string, keyof typeof heard][] = [
    ['Save this page', 'onSave'],
    ['Highlight the selection', 'onHighlight'],
    ['Open the sidebar', 'onOpenSidebar'],
    ['Open in the browser’s side panel', 'onOpenPanel'],
    ['Allow on this site', 'onAllowSite'],
    ['Allow everywhere', 'onAllowEverywhere'],
    ['Off on this site', 'onOffHere'],
    ['Open the library', 'onOpenLibrary'],
    ['Settings', 'onOpenSettings'],
  ];
  for (const [name, event] of acts) {
    click(name);
    expect(heard[event], name).toHaveBeenCalledOnce();
  }
});

test('where the page keeps the sidebar out, the side panel is offered instead', () => {
  const { heard, click, has, text } = open({ keptOut: true });
  expect(has('button', 'Open the sidebar')).toBe(false);
  expect(text()).toContain('lets no sidebar in');
  click('Open in the browser’s side panel');
  expect(heard.onOpenPanel).toHaveBeenCalledOnce();
});

test('a saved page is opened or removed, not saved again', () => {
  const { heard, click, has } = open({ saved: true });
  expect(has('button', 'Save this page')).toBe(false);
  click('Open in the library');
  click('Remove');
  expect(heard.onOpenSaved).toHaveBeenCalledOnce();
  expect(heard.onRemoveSaved).toHaveBeenCalledOnce();
});

test('a saved page is edited in place', () => {
  const { heard, click, root, show } = open({ saved: true });
  click('Edit tags and note');
  expect(heard.onEdit).toHaveBeenCalledOnce();
  expect(root.querySelector('textarea')).toBeNull();
  show(null);
  const edited = open({ saved: true, editing: true, marks: savedMarks });
  expect(edited.find('button', 'Edit tags').getAttribute('aria-expanded')).toBe('true');
  edited.click('Remove tag sea');
  expect(edited.heard.onMark).toHaveBeenLastCalledWith({ tags: { remove: ['sea'] } });
  edited.click('Favourite');
  expect(edited.heard.onMark).toHaveBeenLastCalledWith({ favourite: true });
});

test('a private window says that nothing is saved there', () => {
  const { text, has } = open({ saving: 'private' });
  expect(text()).toContain('Nothing is saved from a private window.');
  expect(has('button', 'Save')).toBe(false);
});

test('switched off, it offers only to be switched on', () => {
  const { heard, click, has } = open({ status: 'off', access: 'off' });
  expect(has('button', 'Open the sidebar')).toBe(false);
  click('Switch on');
  expect(heard.onOnHere).toHaveBeenCalledOnce();
});

test('offers what can be done now: to fold what is open, to highlight what is selected', () => {
  const opened = open({ sidebarOpen: true, selected: false });
  expect(opened.has('button', 'Open the sidebar')).toBe(false);
  expect(opened.has('button', 'Highlight the selection')).toBe(false);
  opened.click('Fold the sidebar');
  expect(opened.heard.onFoldSidebar).toHaveBeenCalledOnce();
  expect(open().has('button', 'Fold the sidebar')).toBe(false);
});

test.each(['not-article', 'not-a-web-page', 'error'] as const)(
  'offers no sidebar where there is none: %s',
  (status) => {
    expect(open({ status }).has('button', 'Open the sidebar')).toBe(false);
  },
);

test.each([
  ['ready', '9 people · 1 conflict'],
  ['not-article', 'This page is not an article.'],
  ['nothing-known', 'the corpus has nothing to set beside it'],
  ['foreign', 'not in English'],
  ['not-a-web-page', 'belongs to the browser'],
] as const)('says in words: %s', (status, words) => {
  expect(open({ status }).text()).toContain(words);
});

test('the feeds of the page are offered, but for those that are followed', () => {
  const feed = { url: 'https://lantern.example/feed', title: 'The Lantern' };
  const known = { url: 'https://lantern.example/sport', title: null };
  const onFollow = vi.fn();
  const { click, text } = open({ feeds: { feeds: [feed, known], followed: new Set([known.url]), onFollow } });
  expect(text()).toContain('https://lantern.example/sportFollowed');
  click('Follow The Lantern');
  expect(onFollow).toHaveBeenCalledExactlyOnceWith(feed);
});
