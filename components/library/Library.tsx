import '../base.css';
import './library.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AboutActor, AboutStory, AskedActor } from '../../context/about/types.ts';
import type { Correction } from '../../context/corrections.ts';
import type { ArticleRef, CorpusArticle, CorpusLimits } from '../../context/types.ts';
import type { LastAct } from '../../data/last-act.ts';
import type { Settings } from '../../data/settings.ts';
import type { SwitchedCorpus } from '../../data/switch-corpus.ts';
import type { SavedChange, SavedPage, SavedSummary, TrashedSummary } from '../../data/types.ts';
import { UndoBar } from '../parts/UndoBar.tsx';
import { useLostFocus } from '../parts/use-lost-focus.ts';
import type { AccessChoice } from '../site-access.ts';
import { isolated } from '../text/isolated.ts';
import { type Text, useText } from '../text.tsx';
import { ArticleView } from './ArticleView.tsx';
import { ActorPage } from './about/ActorPage.tsx';
import type { AboutActs } from './about/about-acts.ts';
import { StoryPage } from './about/StoryPage.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { CollectionView } from './CollectionView.tsx';
import { CorporaView } from './CorporaView.tsx';
import type { TakenAlong } from './CorpusActs.tsx';
import { CorrectionsView } from './CorrectionsView.tsx';
import type { FeedsProps } from './FeedsSection.tsx';
import type { Finding } from './finding.ts';
import type { IndexCheckProps } from './IndexCheck.tsx';
import { ShortcutList } from './keys/ShortcutList.tsx';
import { useLibraryKeys } from './keys/use-library-keys.ts';
import { LibraryNav } from './LibraryNav.tsx';
import type { LinkTextsProps } from './LinkTexts.tsx';
import { MoveView, type MoveViewProps } from './MoveView.tsx';
import type { PacksProps } from './PacksSection.tsx';
import { RecoveryNotice, type RecoveryProps } from './RecoveryNotice.tsx';
import type { ReaderFacts } from './reader/reader-facts.ts';
import { SettingsView } from './SettingsView.tsx';
import { TrashView } from './TrashView.tsx';
import { useLibraryDrop } from './use-library-drop.ts';

/** Where the reader is in the library. */
export type LibraryRoute =
  /** `query`: what was searched for elsewhere. */
  | { view: 'collection'; query?: string }
  | { view: 'article'; id: string }
  | ({ view: 'actor' } & AskedActor)
  | { view: 'story'; id: string }
  | { view: 'trash' }
  | { view: 'move' }
  | { view: 'corpora' }
  | { view: 'corrections' }
  | { view: 'settings' };

type DoneAct = Pick<LastAct, 'kind' | 'pages' | 'headline'>;

export interface LibraryProps {
  route: LibraryRoute;
  onGo: (route: LibraryRoute) => void;
  /** Newest first; null until it is known. */
  collection: SavedSummary[] | null;
  finding: Finding;
  /** The latest deletion first; null until it is known. */
  trash: TrashedSummary[] | null;
  /** The page of an article route; null until it is known, 'missing' when it is not kept any more. */
  page: SavedPage | 'missing' | null;
  /** What the corpus knows of an actor route's actor or a story route's event. */
  about: { actor: AboutActor | null; story: AboutStory | 'missing' | null };
  reader: ReaderFacts;
  bundled: CorpusArticle[];
  packs: PacksProps;
  feeds: FeedsProps;
  /** What is left out of every comparison. */
  off: SwitchedCorpus[];
  onSwitchCorpus: (corpus: SwitchedCorpus, on: boolean) => void;
  takenAlong: TakenAlong;
  limits: CorpusLimits | null;
  indexCheck: IndexCheckProps;
  /** Oldest first; null until they are known. */
  corrections: Correction[] | null;
  settings: Settings;
  access: AccessChoice;
  /** Hosts the reader allowed one by one. */
  allowedSites: string[];
  /** What was done last and can be taken back; only where it was done is that said. */
  lastAct: (DoneAct & { told: boolean }) | null;
  onChange: (ids: string[], change: SavedChange) => void;
  onRemove: (ids: string[]) => void;
  onRestore: (ids: string[]) => void;
  /** Forgets deleted pages for good. */
  onPurge: (ids: string[]) => void;
  /** Hands the reader a page as a file. */
  onExportArticle: (page: SavedPage) => void;
  /** Opens an article of the corpus where it can be read. */
  onOpenArticle: (article: ArticleRef) => void;
  /** Opens what is known of somebody whom a saved page names. */
  onOpenNamed: (id: string, name: string) => void;
  onCopy: (words: string) => void;
  /** Keeps an address, with its text where it may be had; resolves with whether it did. */
  onAddLink: (url: string) => Promise<boolean>;
  linkTexts: LinkTextsProps;
  /** Opens the place where pages come in and go out; with the ids of a search's findings. */
  onMove: (found: string[] | null) => void;
  move: MoveViewProps;
  recovery: RecoveryProps;
  onUndo: () => void;
  onDismissUndo: () => void;
  /** Says something again, or takes it back. */
  onCorrect: (corrections: Correction[], undo: boolean) => void;
  onExportCorrections: () => void;
  onSettings: (change: Partial<Settings>) => void;
  onAccess: (choice: AccessChoice) => void;
  onForgetSite: (host: string) => void;
  /** What else is said at the foot of the view, beside what can be undone. */
  children?: ComponentChildren;
}

export function Library(props: LibraryProps) {
  const { route, onGo, settings, lastAct, onUndo, onDismissUndo } = props;
  const text = useText();
  const [help, setHelp] = useState(false);
  const onHelp = () => setHelp(true);
  const over = useLibraryDrop({
    onFiles: (files) => {
      props.move.onChooseFiles(files);
      onGo({ view: 'move' });
    },
    onLink: (url) => void props.onAddLink(url),
  });
  const cameFrom = useRef<string | null>(null);
  // Known as long as the collection is not drawn anew.
  useEffect(() => {
    cameFrom.current = route.view === 'article' ? route.id : null;
  }, [route]);
  useLibraryKeys(route, { onGo, onHelp, onUndo: lastAct ? onUndo : null }, settings.keys);
  const root = useRef<HTMLDivElement>(null);
  const undoButton = () =>
    root.current?.querySelector<HTMLElement>('.sl-library-notices .sl-notice > .sl-button-outline');
  useLostFocus(
    (focused) => (root.current?.contains(focused) ? root.current : null),
    (room) => undoButton() ?? room.querySelector('h1'),
  );
  // The list may be drawn without the pages sooner than it is said that they are removed.
  useEffect(() => {
    if (document.activeElement?.localName === 'h1') undoButton()?.focus({ preventScroll: true });
  }, [lastAct?.told]);
  return (
    <div ref={root} class="sl-root sl-library">
      <LibraryNav route={route} onGo={onGo} keys={settings.keys} onHelp={onHelp} />
      <main class="sl-library-main">
        <RecoveryNotice {...props.recovery} />
        <LibraryPage {...props} cameFrom={cameFrom.current} />
      </main>
      <div class="sl-library-notices">
        <UndoBar
          message={lastAct?.told ? wordsFor(lastAct, text) : null}
          onUndo={onUndo}
          onDismiss={onDismissUndo}
        />
        {props.children}
      </div>
      {over && <p class="sl-library-drop">{text.t('dropHere')}</p>}
      {help && <ShortcutList view={route.view} onClose={() => setHelp(false)} />}
    </div>
  );
}

/** What was done to one page names it. */
const ACT_WORDS = {
  removed: ['removedPages', 'removedPage'],
  archived: ['archivedPages', 'archivedPage'],
  changed: ['changedPages', 'changedPage'],
} as const;

function wordsFor({ kind, pages, headline }: DoneAct, text: Text): string {
  const [many, one] = ACT_WORDS[kind];
  return pages === 1 ? text.t(one, isolated(headline)) : text.plural(many, pages);
}

function LibraryPage(props: LibraryProps & { cameFrom: string | null }) {
  const { route, onGo, collection, finding, page, trash, move } = props;
  const { onChange, onRemove, onRestore, onPurge, onMove, onExportArticle } = props;
  switch (route.view) {
    case 'collection':
      return (
        <>
          <BackupReminder {...move.backup} onExport={() => onMove(null)} />
          <CollectionView
            collection={collection}
            finding={finding}
            cameFrom={props.cameFrom}
            onChange={onChange}
            onTrash={() => onGo({ view: 'trash' })}
            onCorpora={() => onGo({ view: 'corpora' })}
            onOpen={(id) => onGo({ view: 'article', id })}
            onOpenNamed={props.onOpenNamed}
            onRemove={onRemove}
            onMove={onMove}
            onAddLink={props.onAddLink}
            linkTexts={props.linkTexts}
            settings={props.settings}
            onSettings={props.onSettings}
          />
        </>
      );
    case 'article':
      return (
        <ArticleView
          page={page}
          reader={props.reader}
          settings={props.settings}
          onSettings={props.onSettings}
          knownTags={finding.tags}
          found={finding.found?.pages ?? []}
          onOpen={(id) => onGo({ view: 'article', id })}
          onChange={onChange}
          onRemove={onRemove}
          linkTexts={props.linkTexts}
          onExport={onExportArticle}
          {...aboutActs(props)}
        />
      );
    case 'actor':
      return <ActorPage {...aboutActs(props)} asked={route} about={props.about.actor} />;
    case 'story':
      return <StoryPage {...aboutActs(props)} about={props.about.story} />;
    case 'trash':
      return (
        <TrashView
          trash={trash}
          keys={props.settings.keys}
          onBack={() => onGo({ view: 'collection' })}
          onRestore={onRestore}
          onPurge={onPurge}
        />
      );
    case 'move':
      return <MoveView {...move} onBack={() => onGo({ view: 'collection' })} />;
    case 'corpora':
      return <CorporaView {...props} />;
    case 'corrections':
      return <CorrectionsView {...props} />;
    case 'settings':
      return <SettingsView {...props} />;
  }
}

function aboutActs({ onGo, onOpenArticle, onCopy, onCorrect }: LibraryProps): AboutActs {
  return {
    onOpenArticle,
    onCopy,
    onCorrect,
    onBack: () => onGo({ view: 'collection' }),
    onOpenActor: (actor) => onGo({ view: 'actor', ...actor }),
    onOpenStory: (id) => onGo({ view: 'story', id }),
  };
}
