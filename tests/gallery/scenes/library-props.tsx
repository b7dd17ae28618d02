import type { TakenAlong } from '../../../components/library/CorpusActs.tsx';
import type { FeedsProps } from '../../../components/library/FeedsSection.tsx';
import { Library, type LibraryProps } from '../../../components/library/Library.tsx';
import type { MoveViewProps } from '../../../components/library/MoveView.tsx';
import type { PacksProps } from '../../../components/library/PacksSection.tsx';
import { DEFAULT_SETTINGS } from '../../../data/settings.ts';
import { about } from '../examples/about.ts';
import { rich } from '../examples/contexts.ts';
import { corrections } from '../examples/corrections.ts';
import { feeds } from '../examples/feeds.ts';
import { findingIn } from '../examples/finding.ts';
import { bundled, collection, savedPage, trash } from '../examples/library.ts';
import { harbour, packs } from '../examples/packs.ts';
import { readerFacts } from '../examples/reader.ts';
import { heard } from './scene.ts';

export const move: MoveViewProps = {
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

export const packsProps = (more: Partial<PacksProps>): PacksProps => ({
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
  refused: 0,
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

export const takenAlong: TakenAlong = {
  writing: null,
  sizes: new Map([
    ['bundled', 84_000],
    ['collection', 61_000],
    [harbour.checksum, 24_300_000],
  ]),
  onTake: heard('take along'),
  onStop: heard('stop taking along'),
};

export const finding = (query: string) => findingIn(collection, query, heard('query'), heard('order'));

export const recovery = (health: LibraryProps['recovery']['health']) => ({
  health,
  onTryAgain: heard('try again'),
  onStartAnew: heard('start anew'),
  onImport: heard('import'),
  onForgetLoss: heard('forget loss'),
  onSaveDamaged: heard('save damaged'),
});

export const library = (more: Partial<LibraryProps>) => () => (
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
    lastAct={null}
    linkTexts={{ texts: null, onGet: heard('get texts'), onStop: heard('stop'), onDismiss: heard('dismiss') }}
    onChange={heard('change')}
    onRestore={heard('restore')}
    onPurge={heard('purge')}
    onRemove={heard('remove')}
    onExportArticle={heard('export article')}
    about={about}
    onOpenArticle={heard('open article')}
    onOpenNamed={heard('open named')}
    onCopy={heard('copy')}
    onMove={heard('move')}
    onAddLink={async (url) => {
      heard('add link')(url);
      return true;
    }}
    move={move}
    onUndo={heard('undo')}
    onDismissUndo={heard('dismiss')}
    onCorrect={heard('correct')}
    onExportCorrections={heard('export corrections')}
    onSettings={heard('settings')}
    onAccess={heard('access')}
    onForgetSite={heard('forget')}
    {...more}
  />
);
