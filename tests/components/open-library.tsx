import { vi } from 'vitest';
import { Library, type LibraryProps } from '../../components/library/Library.tsx';
import type { RecoveryProps } from '../../components/library/RecoveryNotice.tsx';
import { DEFAULT_SETTINGS } from '../../data/settings.ts';
import { findingIn } from '../gallery/examples/finding.ts';
import { bundled, collection, savedPage, trash } from '../gallery/examples/library.ts';
import { readerFacts } from '../gallery/examples/reader.ts';
import { feedsProps } from './feeds-props.ts';
import { mount } from './mount.tsx';

/** Ears for what is done with packs. */
export const packActs = () => ({
  onPick: vi.fn(),
  onImport: vi.fn(),
  onPause: vi.fn(),
  onStop: vi.fn(),
  onDismiss: vi.fn(),
  onSwitch: vi.fn(),
  onRemove: vi.fn(),
});

/** The library in its first state, with ears for all that is done in it. */
export function open(more: Partial<LibraryProps> = {}, query = '') {
  const heard = {
    onQuery: vi.fn(),
    onOrder: vi.fn(),
    onGo: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onPurge: vi.fn(),
    onExportArticle: vi.fn(),
    onOpenArticle: vi.fn(),
    onOpenNamed: vi.fn(),
    onCopy: vi.fn(),
    onMove: vi.fn(),
    onAddLink: vi.fn(async () => true),
    onUndo: vi.fn(),
    onDismissUndo: vi.fn(),
    onCorrect: vi.fn(),
    onExportCorrections: vi.fn(),
    onSettings: vi.fn(),
    onAccess: vi.fn(),
    onForgetSite: vi.fn(),
    onSwitchCorpus: vi.fn(),
    indexCheck: { report: null, busy: false, onCheck: vi.fn(), onRebuild: vi.fn() },
  };
  const { onQuery, onOrder, ...others } = heard;
  const props: LibraryProps = {
    route: { view: 'collection' },
    collection,
    finding: findingIn(more.collection ?? collection, query, onQuery, onOrder),
    trash,
    page: savedPage,
    about: { actor: null, story: null },
    reader: readerFacts(() => vi.fn()),
    bundled,
    packs: { packs: [], task: null, ...packActs() },
    feeds: feedsProps(),
    off: [],
    takenAlong: { writing: null, sizes: new Map(), onTake: vi.fn(), onStop: vi.fn() },
    limits: { articles: 5, fromFeeds: 0, from: '2022-10-30', to: '2025-09-09' },
    corrections: [],
    settings: { ...DEFAULT_SETTINGS, offSites: ['mail.example.com'] },
    access: 'chosen',
    allowedSites: ['courier.example.org'],
    lastAct: null,
    linkTexts: { texts: null, onGet: vi.fn(), onStop: vi.fn(), onDismiss: vi.fn() },
    recovery: recovery(null).props,
    move: {
      total: 3,
      shown: null,
      exported: null,
      onExport: vi.fn(),
      onStopExport: vi.fn(),
      backup: {
        last: null,
        automatic: false,
        refused: false,
        grown: null,
        onAutomatic: vi.fn(),
        onNotNow: vi.fn(),
      },
      importing: { state: 'waiting' },
      onChooseFiles: vi.fn(),
      onImport: vi.fn(),
      onStopImport: vi.fn(),
      onUndoImport: vi.fn(),
      onCancelImport: vi.fn(),
    },
    ...others,
    ...more,
  };
  return { heard, props, ...mount(<Library {...props} />) };
}

/** Where a fault has left this of the collection. */
export function recovery(health: RecoveryProps['health']) {
  const heard = {
    onTryAgain: vi.fn(),
    onStartAnew: vi.fn(),
    onImport: vi.fn(),
    onForgetLoss: vi.fn(),
    onSaveDamaged: vi.fn(),
  };
  return { heard, props: { health, ...heard } };
}
