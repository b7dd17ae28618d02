import type { ComponentChildren } from 'preact';
import type { KeyInput } from 'puppeteer-core';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import type { TakenAlong } from '../../components/library/CorpusActs.tsx';
import type { FeedsProps } from '../../components/library/FeedsSection.tsx';
import { Library, type LibraryProps } from '../../components/library/Library.tsx';
import type { MoveViewProps } from '../../components/library/MoveView.tsx';
import type { PacksProps } from '../../components/library/PacksSection.tsx';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { Sidebar, type SidebarProps } from '../../components/sidebar/Sidebar.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { DEFAULT_SETTINGS } from '../../data/settings.ts';
import { about, unknownActor } from './examples/about.ts';
import { changes } from './examples/changes.ts';
import { actor, dmitriev, empty, huge, rich, rightToLeft, zelensky } from './examples/contexts.ts';
import { corrections } from './examples/corrections.ts';
import { feeds, lantern } from './examples/feeds.ts';
import { callUp, sumy } from './examples/figures.ts';
import { findingIn } from './examples/finding.ts';
import { bundled, collection, savedPage, trash } from './examples/library.ts';
import { harbour, packs } from './examples/packs.ts';
import { readerFacts } from './examples/reader.ts';

/** One view in one state, with the sizes at which it is looked at. */
export interface Scene {
  view: () => ComponentChildren;
  sizes: [width: number, height: number][];
  dir?: 'rtl';
  locale?: string;
  /** Pressed before looking: buttons by their visible words. */
  press?: string[];
  /** Typed after that. */
  keys?: KeyInput[];
}

const heard =
  (event: string) =>
  (...details: unknown[]) =>
    console.info(event, ...details);

const shortcuts = { toggle: 'Alt+Shift+L', save: 'Alt+Shift+S', highlight: 'Alt+Shift+H' };

const sidebar = (more: Partial<SidebarProps>) => () => (
  <Sidebar
    status="ready"
    context={rich}
    inPart={false}
    saved={false}
    saving="button"
    shortcuts={shortcuts}
    side="right"
    collapsed={false}
    host="page"
    onToggle={heard('toggle')}
    onClose={heard('close')}
    onSwitchSide={heard('switch side')}
    onFlash={heard('flash')}
    onFlashActor={heard('flash actor')}
    onOpenArticle={heard('open article')}
    onOpenActor={heard('open actor')}
    onOpenStory={heard('open story')}
    onSave={heard('save')}
    onOpenSaved={heard('open saved')}
    onOffHere={heard('off here')}
    onCopy={heard('copy')}
    onCorrect={heard('correct')}
    {...more}
  />
);

const card = (more: Partial<CardProps>) => () => (
  <Card
    actor={dmitriev}
    page={rich.article}
    conflicts={[]}
    others={[
      { id: 'putin', name: 'Vladimir Putin' },
      { id: 'dmitrieva', name: 'Kira Dmitrieva' },
    ]}
    pinned={false}
    onOpenArticle={heard('open article')}
    onOpenActor={heard('open actor')}
    onOpenFigure={heard('open figure')}
    onCorrect={heard('correct')}
    onClose={heard('close')}
    {...more}
  />
);

const popup = (more: Partial<PopupProps>) => () => (
  <Popup
    status="ready"
    host="courier.example.org"
    access="this-site"
    saved={false}
    saving="possible"
    summary={['9 people', '4 related', '1 conflict']}
    feeds={{
      feeds: [
        { url: lantern.id, title: lantern.title },
        { url: 'https://courier.example.org/sport.xml', title: null },
      ],
      followed: new Set([lantern.id]),
      onFollow: heard('follow'),
    }}
    hasPanel
    keptOut={false}
    shortcuts={shortcuts}
    onSave={heard('save')}
    onHighlight={heard('highlight')}
    onOpenSaved={heard('open saved')}
    onRemoveSaved={heard('remove saved')}
    onOpenSidebar={heard('open sidebar')}
    onOpenPanel={heard('open panel')}
    onAllowSite={heard('allow site')}
    onAllowEverywhere={heard('allow everywhere')}
    onOffHere={heard('off here')}
    onOnHere={heard('on here')}
    onOpenLibrary={heard('open library')}
    onOpenSettings={heard('open settings')}
    {...more}
  />
);

const importPreview: MoveViewProps['importing'] = {
  state: 'preview',
  name: 'part_000000.csv',
  format: 'csv',
  total: 4312,
  kept: 12,
  leftOut: 3,
  tagged: 2100,
  noted: 1,
  texts: 0,
  corrections: 0,
  first: [
    {
      url: 'https://lake.example.org/ferry',
      title: 'How the Linnea was emptied',
      tags: ['sea', 'long read'],
    },
    { url: `https://lake.example.org/${'a-long-way-'.repeat(12)}`, title: 'A long address', tags: [] },
  ],
};

const move: MoveViewProps = {
  total: 1204,
  shown: null,
  exported: null,
  onExport: heard('export'),
  onStopExport: heard('stop export'),
  backup: {
    last: null,
    automatic: false,
    refused: false,
    grown: null,
    onAutomatic: heard('automatic'),
    onNotNow: heard('not now'),
  },
  importing: { state: 'waiting' },
  onChooseFiles: heard('choose file'),
  onImport: heard('import'),
  onStopImport: heard('stop import'),
  onUndoImport: heard('undo import'),
  onCancelImport: heard('cancel import'),
};
const packsProps = (more: Partial<PacksProps>): PacksProps => ({
  packs,
  task: null,
  onPick: heard('pick'),
  onImport: heard('import'),
  onPause: heard('pause'),
  onStop: heard('stop'),
  onDismiss: heard('dismiss'),
  onSwitch: heard('switch pack'),
  onRemove: heard('remove pack'),
  ...more,
});

const feedsProps = (more: Partial<FeedsProps> = {}): FeedsProps => ({
  overview: { feeds, pause: null, waiting: 12 },
  offered: null,
  denied: false,
  onFollow: heard('follow'),
  onAllow: heard('allow hosts'),
  onSwitch: heard('switch feed'),
  onRemove: heard('remove feed'),
  onRun: heard('run feeds'),
  onPause: heard('pause feeds'),
  onChooseFile: heard('choose feeds'),
  onDismissFile: heard('dismiss feeds'),
  onExport: heard('export feeds'),
  ...more,
});

const takenAlong: TakenAlong = {
  writing: null,
  sizes: new Map([
    ['bundled', 84_000],
    ['collection', 61_000],
    [harbour.checksum, 24_300_000],
  ]),
  onTake: heard('take along'),
  onStop: heard('stop taking along'),
};

const finding = (query: string) => findingIn(collection, query, heard('query'), heard('order'));

const recovery = (health: LibraryProps['recovery']['health']) => ({
  health,
  onTryAgain: heard('try again'),
  onStartAnew: heard('start anew'),
  onImport: heard('import'),
  onForgetLoss: heard('forget loss'),
  onSaveDamaged: heard('save damaged'),
});

const library = (more: Partial<LibraryProps>) => () => (
  <Library
    route={{ view: 'collection' }}
    onGo={heard('go')}
    collection={collection}
    finding={finding('')}
    trash={trash}
    page={savedPage}
    reader={readerFacts(heard)}
    bundled={bundled}
    packs={packsProps({})}
    feeds={feedsProps()}
    off={[]}
    onSwitchCorpus={heard('switch corpus')}
    takenAlong={takenAlong}
    limits={rich.limits}
    indexCheck={{
      report: { articles: 5, faults: [] },
      busy: false,
      onCheck: heard('check'),
      onRebuild: heard('rebuild'),
    }}
    corrections={corrections}
    recovery={recovery(null)}
    settings={{
      ...DEFAULT_SETTINGS,
      offSites: ['mail.example.com', 'a-very-long-host-name-for-a-newspaper.example.co.uk'],
    }}
    access="chosen"
    allowedSites={['courier.example.org']}
    removed={null}
    onChange={heard('change')}
    onRestore={heard('restore')}
    onPurge={heard('purge')}
    onRemove={heard('remove')}
    onExportArticle={heard('export article')}
    about={about}
    onOpenArticle={heard('open article')}
    onCopy={heard('copy')}
    onMove={heard('move')}
    onAddLink={heard('add link')}
    move={move}
    onUndoRemove={heard('undo')}
    onDismissUndo={heard('dismiss')}
    onCorrect={heard('correct')}
    onExportCorrections={heard('export corrections')}
    onSettings={heard('settings')}
    onAccess={heard('access')}
    onForgetSite={heard('forget')}
    {...more}
  />
);

const MARGIN: Scene['sizes'] = [
  [380, 1900],
  [320, 1900],
];
const NOTE: Scene['sizes'] = [[380, 620]];
const CARD: Scene['sizes'] = [[320, 360]];
const MENU: Scene['sizes'] = [[300, 400]];
const PAGE: Scene['sizes'] = [
  [1180, 900],
  [320, 900],
];

/** Long pages, as far as there is something to see. */
const TALL: Scene['sizes'] = [
  [1180, 2400],
  [320, 3600],
];
const ACTOR = { view: 'actor', kind: 'person', name: 'Volodymyr Zelensky' } as const;

const longName = actor(
  'long',
  'Rechtsschutzversicherungsgesellschaftenvereinigungspräsidentin Anna-Maria von Hohenlohe',
  0.3,
  {
    articles: 1204,
    ambiguous: true,
    mayMean: ['Germany'],
    latest: rich.related.map(({ article }) => article),
  },
);

export const SCENES: Record<string, Scene> = {
  sidebar: { view: sidebar({}), sizes: MARGIN },
  'sidebar-passages': {
    view: sidebar({ saved: true }),
    sizes: [[380, 1200]],
    press: ['Show both passages', 'Copy', 'Not a conflict?'],
  },
  'sidebar-wide': { view: sidebar({ host: 'panel', saving: 'hint' }), sizes: [[640, 1700]] },
  'sidebar-left': { view: sidebar({ side: 'left', saving: 'hint', inPart: true }), sizes: [[380, 1000]] },
  'sidebar-rtl': { view: sidebar({ context: rightToLeft }), sizes: MARGIN, dir: 'rtl', locale: 'ar' },
  'sidebar-empty': { view: sidebar({ context: empty }), sizes: [[380, 900]] },
  'sidebar-huge': {
    view: sidebar({ context: huge }),
    sizes: [
      [380, 3000],
      [280, 3000],
    ],
    press: ['Show all 140 names'],
  },
  'sidebar-reading': { view: sidebar({ status: 'reading', context: null }), sizes: NOTE },
  'sidebar-not-article': { view: sidebar({ status: 'not-article', context: null }), sizes: NOTE },
  'sidebar-no-access': { view: sidebar({ status: 'no-access', context: null }), sizes: NOTE },
  'sidebar-error': { view: sidebar({ status: 'error', context: null }), sizes: NOTE },
  'tab-right': { view: sidebar({ collapsed: true }), sizes: [[40, 200]] },
  'tab-left': {
    view: sidebar({ collapsed: true, side: 'left', context: { ...rich, figures: [] } }),
    sizes: [[40, 200]],
  },
  'tab-empty': { view: sidebar({ collapsed: true, context: empty }), sizes: [[40, 200]] },
  card: { view: card({}), sizes: CARD },
  'card-conflict': { view: card({ actor: zelensky, conflicts: [callUp, sumy], pinned: true }), sizes: CARD },
  'card-unknown': { view: card({ actor: actor('x', 'Marta Lukyanenko', 0.1), others: [] }), sizes: CARD },
  'card-long': { view: card({ actor: longName }), sizes: CARD },
  'card-same-as': { view: card({}), sizes: CARD, press: ['Same as…'] },
  'card-rtl': {
    view: card({ actor: rightToLeft.actors[0] ?? zelensky }),
    sizes: CARD,
    dir: 'rtl',
    locale: 'ar',
  },
  popup: { view: popup({}), sizes: MENU },
  'popup-saved': { view: popup({ saved: true, access: 'everywhere' }), sizes: MENU },
  'popup-private': {
    view: popup({ saving: 'private', access: 'none', status: 'nothing-known' }),
    sizes: MENU,
  },
  'popup-kept-out': { view: popup({ keptOut: true }), sizes: MENU },
  'popup-off': { view: popup({ access: 'off', status: 'not-article', saving: 'none' }), sizes: MENU },
  'popup-browser-page': {
    view: popup({ status: 'not-a-web-page', host: null, access: 'none', saving: 'none' }),
    sizes: MENU,
  },
  welcome: {
    view: () => (
      <Welcome
        access="chosen"
        autoOpen="coverage"
        shortcuts={shortcuts}
        onAccess={heard('access')}
        onAutoOpen={heard('auto open')}
        onOpenLibrary={heard('open library')}
        onDone={heard('done')}
      />
    ),
    sizes: [
      [1000, 2000],
      [320, 2600],
    ],
  },
  collection: { view: library({ removed: { ids: ['s9'], headline: 'A text that went' } }), sizes: PAGE },
  'collection-found': { view: library({ finding: finding('drones tag:"war"') }), sizes: PAGE },
  'collection-selected': { view: library({}), sizes: PAGE, keys: ['j', 'x', 'a'] },
  'collection-keys': { view: library({}), sizes: PAGE, press: ['Keys'] },
  trash: { view: library({ route: { view: 'trash' } }), sizes: PAGE },
  'collection-empty': { view: library({ collection: [] }), sizes: PAGE },
  'collection-struck': {
    view: library({ collection: [], recovery: recovery({ opens: false, lost: 12, damaged: ['{}'] }) }),
    sizes: PAGE,
  },
  'collection-rtl': { view: library({}), sizes: [[1180, 900]], dir: 'rtl', locale: 'ar' },
  move: { view: library({ route: { view: 'move' } }), sizes: PAGE },
  'move-preview': {
    view: library({ route: { view: 'move' }, move: { ...move, importing: importPreview } }),
    sizes: PAGE,
  },
  'move-reading': {
    view: library({
      route: { view: 'move' },
      move: { ...move, importing: { state: 'reading', name: 'omnivore.zip', done: 140, total: 412 } },
    }),
    sizes: PAGE,
  },
  'collection-reminder': {
    view: library({ move: { ...move, backup: { ...move.backup, grown: 120 } } }),
    sizes: PAGE,
  },
  'move-backup': {
    view: library({
      route: { view: 'move' },
      move: {
        ...move,
        total: 0,
        backup: {
          ...move.backup,
          last: { at: '2025-06-10T08:00:00.000Z', pages: 1204 },
          automatic: true,
          refused: true,
        },
      },
    }),
    sizes: PAGE,
  },
  'move-done': {
    view: library({
      route: { view: 'move' },
      move: {
        ...move,
        total: 0,
        importing: { state: 'done', finished: false, total: 900, added: 300, changed: 2, skipped: 18 },
      },
    }),
    sizes: PAGE,
  },
  'move-export': {
    view: library({ route: { view: 'move' }, move: { ...move, shown: 37, exported: 12 } }),
    sizes: PAGE,
  },
  changes: {
    view: library({
      route: { view: 'article', id: 's3' },
      reader: readerFacts(heard, { changes }),
    }),
    sizes: PAGE,
  },
  'reader-context': {
    view: library({
      route: { view: 'article', id: 's3' },
      reader: readerFacts(heard, { context: rich }),
    }),
    sizes: PAGE,
    press: ['Font, size'],
  },
  reader: { view: library({ route: { view: 'article', id: 's3' } }), sizes: PAGE },
  'reader-missing': {
    view: library({ route: { view: 'article', id: 's3' }, page: 'missing' }),
    sizes: [[1180, 500]],
  },
  actor: { view: library({ route: ACTOR }), sizes: TALL },
  'actor-passages': { view: library({ route: ACTOR }), sizes: TALL, press: ['Show all passages', 'Copy'] },
  'actor-rtl': { view: library({ route: ACTOR }), sizes: [[1180, 1900]], dir: 'rtl', locale: 'ar' },
  'actor-unknown': {
    view: library({
      route: { view: 'actor', kind: 'person', name: 'Marta Lukyanenko' },
      about: { ...about, actor: unknownActor },
    }),
    sizes: [[1180, 500]],
  },
  story: { view: library({ route: { view: 'story', id: 'x' } }), sizes: TALL },
  'story-missing': {
    view: library({ route: { view: 'story', id: 'x' }, about: { actor: null, story: 'missing' } }),
    sizes: [[1180, 500]],
  },
  corpora: { view: library({ route: { view: 'corpora' } }), sizes: PAGE },
  'corpora-preview': {
    view: library({
      route: { view: 'corpora' },
      packs: packsProps({ packs: [], task: { step: 'preview', header: harbour, known: false, begun: 0 } }),
    }),
    sizes: PAGE,
  },
  'corpora-importing': {
    view: library({
      route: { view: 'corpora' },
      packs: packsProps({ task: { step: 'staging', header: harbour, done: 410 } }),
    }),
    sizes: PAGE,
  },
  'corpora-paused': {
    view: library({
      route: { view: 'corpora' },
      off: ['bundled'],
      takenAlong: { ...takenAlong, writing: { key: 'collection', done: 1 } },
      packs: packsProps({ task: { step: 'paused', header: { ...harbour, checksum: 'c3' }, done: 410 } }),
    }),
    sizes: PAGE,
  },
  'corpora-removing': {
    view: library({ route: { view: 'corpora' } }),
    sizes: PAGE,
    press: ['Remove'],
  },
  'corpora-failed': {
    view: library({
      route: { view: 'corpora' },
      packs: packsProps({
        packs: [],
        task: { step: 'failed', problem: 'packBadArticle', args: [{ number: 12 }] },
      }),
    }),
    sizes: PAGE,
  },
  corrections: { view: library({ route: { view: 'corrections' } }), sizes: PAGE },
  'corrections-empty': {
    view: library({ route: { view: 'corrections' }, corrections: [] }),
    sizes: [[1180, 500]],
  },
  settings: {
    view: library({ route: { view: 'settings' } }),
    sizes: [
      [1180, 1500],
      [320, 1700],
    ],
  },
};
