import '../base.css';
import './sidebar.css';
import { useState } from 'preact/hooks';
import type { Correction } from '../../context/corrections.ts';
import type { ArticleRef, Context } from '../../context/types.ts';
import type { Span } from '../../reading/types.ts';
import { UndoBar } from '../parts/UndoBar.tsx';
import { useEscape } from '../parts/use-escape.ts';
import { type MessageKey, type Text, useText } from '../text.tsx';
import { ActorsSection } from './ActorsSection.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { EdgeTab } from './EdgeTab.tsx';
import { EventsSection } from './EventsSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { JumpList } from './JumpList.tsx';
import { LeftOutSection } from './LeftOutSection.tsx';
import { SidebarFooter } from './SidebarFooter.tsx';
import { SidebarHeader } from './SidebarHeader.tsx';
import { StatusNote } from './StatusNote.tsx';
import { summaryOf } from './summary.ts';

/** How far the page has got; everything but `ready` is told in words. */
export type SidebarStatus = 'reading' | 'ready' | 'not-article' | 'no-access' | 'error';

/** button: saving is safe to ask for here; hint: it is not, the shortcut is named; none: this page cannot be saved. */
export type SavingOffer = 'button' | 'hint' | 'none';

/** Key combinations as the browser writes them ("Alt+Shift+S"); null when none is set. */
export interface SidebarShortcuts {
  toggle: string | null;
  save: string | null;
}

export interface SidebarActions {
  /** Fold to the slim tab, or unfold. */
  onToggle: () => void;
  onClose: () => void;
  onSwitchSide: () => void;
  onFlash: (span: Span) => void;
  onFlashActor: (id: string) => void;
  onOpenArticle: (article: ArticleRef) => void;
  onSave: () => void;
  /** Opens the page, saved already, in the library: its tags and note are edited there. */
  onOpenSaved: () => void;
  onOffHere: () => void;
  onCopy: (text: string) => void;
  /** Keep these records, or take them back. */
  onCorrect: (corrections: Correction[], undo: boolean) => void;
}

/** What a section tells: the records, and the words in which they are confirmed. */
export type Correct = (corrections: Correction[], noted: MessageKey) => void;

export interface SidebarProps extends SidebarActions {
  status: SidebarStatus;
  /** Kept while a page is read again, so that nothing blinks. */
  context: Context | null;
  /** The page was too long and was read up to a limit. */
  inPart: boolean;
  /** The page is not in English, and was read for its names only. */
  foreign?: boolean;
  saved: boolean;
  saving: SavingOffer;
  shortcuts: SidebarShortcuts;
  side: 'left' | 'right';
  /** The slim tab, which then fills the whole frame (40 × 200 px). */
  collapsed: boolean;
  /** page: inside the page; panel: the browser's own side panel, which has its own close and side. */
  host: 'page' | 'panel';
}

/** The margin beside an article. */
export function Sidebar(props: SidebarProps) {
  const { status, context, collapsed, side, host, onToggle } = props;
  const text = useText();
  const [noted, setNoted] = useState<{ corrections: Correction[]; words: MessageKey } | null>(null);
  useEscape(host === 'page' && !collapsed ? onToggle : null);
  if (collapsed) return <EdgeTab context={context} side={side} onOpen={onToggle} />;

  const correct: Correct = (corrections, words) => {
    props.onCorrect(corrections, false);
    setNoted({ corrections, words });
  };
  const ready = context !== null && (status === 'ready' || status === 'reading');
  return (
    <div class={`sl-root sl-sidebar sl-sidebar-${host} sl-side-${side}`} aria-busy={status === 'reading'}>
      <div class="sl-sidebar-top">
        <SidebarHeader {...props} />
        {ready && <JumpList context={context} />}
      </div>
      <p class="sl-hidden" role="status">
        {status === 'ready' && summary(context, text)}
      </p>
      <main class="sl-sidebar-main">
        {ready ? (
          <Findings {...props} context={context} onCorrect={correct} />
        ) : (
          <StatusNote status={status} />
        )}
      </main>
      <SidebarFooter {...props} />
      <UndoBar
        message={noted && text.t(noted.words)}
        onUndo={() => {
          if (noted) props.onCorrect(noted.corrections, true);
          setNoted(null);
        }}
        onDismiss={() => setNoted(null)}
      />
    </div>
  );
}

/** Read aloud once the page has been read. */
function summary(context: Context | null, text: Text): string {
  const { counts, conflicts } = summaryOf(context, text);
  return text.list([...counts, ...(conflicts ? [conflicts] : [])]);
}

type FindingsProps = Omit<SidebarProps, 'onCorrect'> & { context: Context; onCorrect: Correct };

function Findings(props: FindingsProps) {
  const { context } = props;
  return (
    <>
      <FiguresSection {...props} />
      <ActorsSection actors={context.actors} onFlashActor={props.onFlashActor} />
      <EventsSection context={context} />
      <CoverageSection {...props} />
      <LeftOutSection omitted={context.omitted} onOpenArticle={props.onOpenArticle} />
    </>
  );
}
