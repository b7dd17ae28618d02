import '../base.css';
import './sidebar.css';
import type { AskedActor } from '../../context/about/types.ts';
import type { Correction } from '../../context/corrections.ts';
import type { ArticleRef, Context } from '../../context/types.ts';
import type { SavedChange, SavedMarks } from '../../data/types.ts';
import type { Span } from '../../reading/types.ts';
import { useEscape } from '../parts/use-escape.ts';
import { type Correct, useNoted } from '../parts/use-noted.tsx';
import { type Text, useText } from '../text.tsx';
import { ActorsSection } from './ActorsSection.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { EdgeTab } from './EdgeTab.tsx';
import { EventsSection } from './EventsSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { JumpList } from './JumpList.tsx';
import { LeftOutSection } from './LeftOutSection.tsx';
import { OffNote } from './OffNote.tsx';
import { SavedHere } from './SavedHere.tsx';
import { SidebarFooter } from './SidebarFooter.tsx';
import { SidebarHeader } from './SidebarHeader.tsx';
import { StatusNote } from './StatusNote.tsx';
import { summaryOf } from './summary.ts';

/** How far the page has got; everything but `ready` is told in words. off: switched off on this site by the reader. */
export type SidebarStatus = 'loading' | 'reading' | 'ready' | 'not-article' | 'no-access' | 'off' | 'error';

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
  /** Opens what the library knows of an actor. */
  onOpenActor: (actor: AskedActor) => void;
  /** Opens what it knows of the event that this article of the corpus tells. */
  onOpenStory: (id: string) => void;
  onSave: () => void;
  /** Begins or ends to edit the page, saved already: `marks` follow. */
  onEdit: () => void;
  onMark: (change: SavedChange) => void;
  /** Opens the page, saved already, in the library. */
  onOpenSaved: () => void;
  onOffHere: () => void;
  onOnHere: () => void;
  onCopy: (text: string) => void;
  /** Keep these records, or take them back. */
  onCorrect: (corrections: Correction[], undo: boolean) => void;
}

export interface SidebarProps extends SidebarActions {
  status: SidebarStatus;
  /** Kept while a page is read again, so that nothing blinks. */
  context: Context | null;
  /** The page was too long and was read up to a limit. */
  inPart: boolean;
  /** The page is not in English: only names that are known were looked for. */
  foreign?: boolean;
  /** The page's host. */
  site?: string | null;
  saved: boolean;
  editing: boolean;
  /** What was said of the saved page, while it is edited and known. */
  marks: SavedMarks | null;
  saving: SavingOffer;
  shortcuts: SidebarShortcuts;
  side: 'left' | 'right';
  /** The slim tab, which then fills the whole frame (24 px wide, as high as its words). */
  collapsed: boolean;
  /** page: inside the page; panel: the browser's own side panel, which has its own close and side. */
  host: 'page' | 'panel';
}

/** The margin beside an article. */
export function Sidebar(props: SidebarProps) {
  const { status, context, collapsed, side, host, onToggle } = props;
  const text = useText();
  const { correct, undoBar } = useNoted(props.onCorrect);
  useEscape(host === 'page' && !collapsed ? onToggle : null);
  if (collapsed) return <EdgeTab context={context} side={side} onOpen={onToggle} />;

  const ready = context !== null && (status === 'ready' || status === 'reading');
  return (
    <div class={`sl-root sl-sidebar sl-sidebar-${host} sl-side-${side}`} aria-busy={status === 'reading'}>
      <div class="sl-sidebar-top">
        <SidebarHeader {...props} />
        {ready && !props.foreign && <JumpList context={context} />}
      </div>
      <p class="sl-hidden" role="status">
        {status === 'ready' && summary(context, text)}
      </p>
      <main class="sl-sidebar-main">
        {props.marks && <SavedHere {...props} marks={props.marks} />}
        {ready ? <Findings {...props} context={context} onCorrect={correct} /> : <Waiting {...props} />}
      </main>
      <SidebarFooter {...props} />
      {undoBar}
    </div>
  );
}

/** Nothing to show yet, or no more: in a page that is switched off the sidebar stays only to say so. */
function Waiting({ status, host, site, onOnHere }: SidebarProps) {
  return status === 'off' && host === 'page' && site ? (
    <OffNote site={site} onUndo={onOnHere} />
  ) : (
    <StatusNote status={status} />
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
  if (props.foreign) return <ForeignFindings {...props} />;
  return (
    <>
      <FiguresSection {...props} />
      <ActorsSection {...props} actors={context.actors} />
      <EventsSection context={context} />
      <CoverageSection {...props} />
      <LeftOutSection context={context} onOpenArticle={props.onOpenArticle} />
    </>
  );
}

/** What there is to say of a page in another language; an empty section would say that it was read. */
function ForeignFindings(props: FindingsProps) {
  const { context } = props;
  return (
    <>
      <StatusNote status="foreign" />
      {context.actors.length > 0 && <ActorsSection {...props} actors={context.actors} />}
      {context.related.length > 0 && <CoverageSection {...props} />}
    </>
  );
}
