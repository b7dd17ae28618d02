import '../base.css';
import './popup.css';
import type { SavedChange, SavedMarks } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import {
  BrandMark,
  HighlightIcon,
  LibraryIcon,
  OutwardIcon,
  PanelIcon,
  SettingsIcon,
} from '../parts/icons.tsx';
import { useText } from '../text.tsx';
import { PopupAccess } from './PopupAccess.tsx';
import { PopupFeeds, type PopupFeedsProps } from './PopupFeeds.tsx';
import { PopupSave } from './PopupSave.tsx';

/** What Sidelight makes of the page in the tab. */
export type PopupStatus =
  | 'reading'
  | 'ready'
  | 'nothing-known'
  | 'foreign'
  | 'not-article'
  | 'not-a-web-page'
  | 'off'
  | 'error';

/** off: switched off here by the reader. */
export type PopupSiteAccess = 'none' | 'this-site' | 'everywhere' | 'off';

export interface PopupProps {
  status: PopupStatus;
  /** null when the page has none. */
  host: string | null;
  access: PopupSiteAccess;
  saved: boolean;
  /** private: a private window, where nothing is ever saved; none: there is nothing to save. */
  saving: 'possible' | 'private' | 'none';
  /** "9 people", "4 related", "1 conflict": what there is, already in words. */
  summary: string[];
  feeds: PopupFeedsProps;
  /** Whether this browser has a side panel that can be opened from here. */
  hasPanel: boolean;
  /** The page keeps the sidebar out. */
  keptOut: boolean;
  sidebarOpen: boolean;
  /** Whether a passage of the article is selected. */
  selected: boolean;
  shortcuts: { toggle: string | null; save: string | null; highlight: string | null };
  onSave: () => void;
  onHighlight: () => void;
  /** Whether the saved page is being edited here, and what was said of it; null until that is known. */
  editing: boolean;
  marks: SavedMarks | null;
  onEdit: () => void;
  onMark: (change: SavedChange) => void;
  onOpenSaved: () => void;
  onRemoveSaved: () => void;
  onOpenSidebar: () => void;
  onFoldSidebar: () => void;
  onOpenPanel: () => void;
  onAllowSite: () => void;
  onAllowEverywhere: () => void;
  onOffHere: () => void;
  onOnHere: () => void;
  onOpenLibrary: () => void;
  onOpenSettings: () => void;
}

const STATUS_WORDS = {
  reading: 'popupReading',
  ready: 'popupReady',
  'nothing-known': 'popupNothingKnown',
  foreign: 'popupForeign',
  'not-article': 'popupNotArticle',
  'not-a-web-page': 'popupNotWebPage',
  off: 'popupOff',
  error: 'popupError',
} as const;

/** Where there is, or may soon be, something to show the sidebar beside. */
const BESIDE_ARTICLES = new Set<PopupStatus>(['reading', 'ready', 'nothing-known', 'foreign']);

/** The toolbar's menu. */
export function Popup(props: PopupProps) {
  const { status, summary, hasPanel, keptOut, shortcuts } = props;
  const text = useText();
  const readable = BESIDE_ARTICLES.has(status);
  return (
    <main class="sl-root sl-popup">
      <header class="sl-popup-head">
        <h1 class="sl-nameplate">
          <BrandMark />
          {text.t('name')}
        </h1>
        <p role="status">
          {status === 'ready' && summary.length > 0 ? summary.join(' · ') : text.t(STATUS_WORDS[status])}
        </p>
      </header>
      <PopupSave {...props} />
      {readable && keptOut && <p class="sl-popup-note">{text.t('sidebarKeptOut')}</p>}
      {readable && (
        <ul class="sl-popup-acts">
          {props.saving === 'possible' && props.selected && (
            <li>
              <Button onClick={props.onHighlight}>
                <HighlightIcon />
                <span>{text.t('highlightSelection')}</span>
                {shortcuts.highlight && <kbd>{shortcuts.highlight}</kbd>}
              </Button>
            </li>
          )}
          {!keptOut && (
            <li>
              <Button onClick={props.sidebarOpen ? props.onFoldSidebar : props.onOpenSidebar}>
                <PanelIcon />
                <span>{text.t(props.sidebarOpen ? 'foldSidebar' : 'openSidebar')}</span>
                {shortcuts.toggle && <kbd>{shortcuts.toggle}</kbd>}
              </Button>
            </li>
          )}
          {hasPanel && (
            <li>
              <Button onClick={props.onOpenPanel}>
                <OutwardIcon />
                <span>{text.t('openPanel')}</span>
              </Button>
            </li>
          )}
        </ul>
      )}
      <PopupFeeds {...props.feeds} />
      <PopupAccess {...props} />
      <ul class="sl-popup-acts">
        <li>
          <Button onClick={props.onOpenLibrary}>
            <LibraryIcon />
            <span>{text.t('openLibrary')}</span>
          </Button>
        </li>
        <li>
          <Button onClick={props.onOpenSettings}>
            <SettingsIcon />
            <span>{text.t('openSettings')}</span>
          </Button>
        </li>
      </ul>
    </main>
  );
}
