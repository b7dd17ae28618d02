/**
 * Every message between the contexts of the extension: who sends it, who answers, what it carries.
 * All talk goes through `runtime` and `tabs`; never through the page's own `postMessage`.
 *
 * Roles of a sender (see sender-role.ts):
 *  - reader: the script in a web page. Treated as an attacker: it may hand over its article and ask for marks and frames.
 *  - frame:  our sidebar or card inside a web page. Knows only its own tab; never deletes, imports or exports.
 *  - page:   our own top-level documents (popup, side panel, library, welcome). May do everything the reader of the news may.
 */
import type { AskedActor } from '../context/about/types.ts';
import type { Correction } from '../context/corrections.ts';
import type { Context, CorpusArticle, CorpusLimits, Genre } from '../context/types.ts';
import type { CorpusPage } from '../data/corpus-page.ts';
import type { FeedsOverview, FoundFeed } from '../data/feeds/types.ts';
import type { IndexReport } from '../data/index/check-index.ts';
import type { PackHeader } from '../data/packs/pack-header.ts';
import type { PackProgress, StoredPack } from '../data/packs/types.ts';
import type { ImportBatch, ImportCounts, ImportState } from '../data/portable/import/types.ts';
import type { PortablePages } from '../data/portable/portable-pages.ts';
import type { Settings } from '../data/settings.ts';
import type { SummaryChanges, SummaryCursor } from '../data/summaries.ts';
import type { SwitchedCorpus } from '../data/switch-corpus.ts';
import type { SavedChange, SavedMarks, SavedPage, SavedSummary, TrashedSummary } from '../data/types.ts';
import type { Article, Reading, Span } from '../reading/types.ts';

/** What the reader script takes from the page. */
export interface PageArticle {
  article: Article;
  genre: Genre;
  /** True where the page was too large to be read whole. */
  inPart: boolean;
}

/** One actor's places in the page; says nothing about the corpus. */
export interface MarkedActor {
  id: string;
  spans: Span[];
}

/** What the reader script needs to behave as its reader wishes. */
export interface ReaderOrders {
  /** False where the reader switched this site off. */
  on: boolean;
  /** Off, but the sidebar that says so stays until its reader moves on. */
  lingers?: boolean;
  hover: Settings['hover'];
  hoverDelay: number;
  side: Settings['side'];
  width: number;
  layout: Settings['layout'];
}

/** The sidebar in a page: unfolded, a slim tab at the edge, or out of sight until asked for. */
export type SidebarState = 'open' | 'tab' | 'hidden';

export type FrameKind = 'sidebar' | 'card';

/** What a sidebar, card, popup or side panel shows of one tab. */
export interface TabView {
  tabId: number;
  status: 'unread' | 'reading' | 'not-article' | 'ready' | 'error';
  /** Identifies one reading of one page; answers to an older run are dropped. */
  run: string | null;
  host: string | null;
  inPart: boolean;
  context: Context | null;
  /** Where each actor of the page is named, to scroll there. */
  actorSpans: MarkedActor[];
  /** The page's passages, to stand beside those of the corpus. */
  page: CorpusArticle | null;
  savedId: string | null;
  canSave: boolean;
  /** A private window: nothing is ever saved from it. */
  incognito: boolean;
  off: boolean;
  /** The page keeps our frames out: only the browser's own side panel can show this. */
  unframed: boolean;
  side: Settings['side'];
  theme: Settings['theme'];
  shortcuts: Shortcuts;
}

/** Key combinations as the reader has set them ("Alt+Shift+S"); null where there is none. */
export interface Shortcuts {
  toggle: string | null;
  save: string | null;
  highlight: string | null;
}

/** A text and what it says. */
export interface TextRead {
  article: Article;
  reading: Reading;
}

export interface CorpusOverview {
  limits: CorpusLimits;
  bundled: CorpusArticle[];
  /** What the reader leaves out of every comparison. */
  off: SwitchedCorpus[];
}

/** What a fault has left of the collection. */
export interface Health {
  /** False where the browser does not open the database. */
  opens: boolean;
  /** Pages that were kept and are gone, until the reader takes note of it. */
  lost: number;
  /** Records that cannot be read, as JSON. */
  damaged: string[];
}

/** Why nothing came of what the reader of the news asked for: the key of a sentence in `_locales`. */
export interface Refusal {
  refused:
    | 'saveNoAccess'
    | 'saveNotArticle'
    | 'saveNoSelection'
    | 'saveNotLink'
    | 'savingPrivate'
    | 'sidebarNothing'
    | 'sidebarKeptOut'
    | 'diskFull';
}

/** What can be said of a saved page beside it; passages are highlighted in its text. */
export type MarkChange = Omit<SavedChange, 'highlights'>;

/** Requests that the background answers: `[request, answer]`. */
export interface Requests {
  // reader → background
  /** What are my orders on this page? */
  'reader.orders': [undefined, ReaderOrders];
  /** Here is the page's article: which words are names? */
  'reader.article': [{ run: string; page: PageArticle }, { marks: MarkedActor[] }];
  /** There is no article here (any more), or reading it failed. */
  'reader.nothing': [{ run: string; status: 'not-article' | 'error' }, null];
  /** I am about to put a frame of this kind into the page: under which address? */
  'reader.frame': [{ kind: FrameKind }, { url: string }];
  /** The page keeps our frames out, or takes them away again and again. */
  'reader.unframed': [undefined, null];
  /** The reader of the news dragged the sidebar's edge. */
  'reader.width': [{ width: number }, null];

  // frame → background
  /** My one-time key: am I the frame that my reader asked for? */
  'frame.claim': [{ key: string }, { tabId: number }];
  /** What is there to show of my tab? */
  'frame.view': [undefined, TabView];
  'frame.show': [{ show: SidebarState }, null];
  'frame.side': [{ side: Settings['side'] }, null];
  'frame.flash': [Span, null];
  /** How high what I show is, in CSS pixels: the card, or the slim tab. */
  'frame.height': [{ height: number }, null];
  /** Close the card. */
  'frame.dismiss': [undefined, null];
  /** Switch the site that I stand in off; I stay to say so, and to have it undone. */
  'frame.off': [{ off: boolean }, null];
  /** Save the page I stand in; only after the browser vouched that I was visible. */
  'frame.save': [undefined, { id: string } | Refusal];
  /** What did its reader say of the page I stand in, if it is saved? */
  'frame.marks': [undefined, SavedMarks | null];
  /** Say this of it. */
  'frame.mark': [{ change: MarkChange }, null];
  /** The reader of the news put something right, or takes that back. */
  'frame.correct': [{ corrections: Correction[]; undo: boolean }, null | Refusal];
  'frame.library': [{ id: string | null }, null];
  /** Open what the library knows of this actor, or of the event that this article of the corpus tells. */
  'frame.actor': [AskedActor, null];
  'frame.story': [{ id: string }, null];

  // page → background
  'tab.view': [{ tabId: number }, TabView];
  /** Read this tab now, where the reader of the news has just clicked on Sidelight; false where no extension may. */
  'tab.read': [{ tabId: number }, boolean];
  'tab.flash': [{ tabId: number; span: Span }, null];
  'tab.sidebar': [{ tabId: number; show: SidebarState }, Refusal | null];
  'tab.save': [{ tabId: number }, { id: string } | Refusal];
  /** How does the sidebar stand in the tab's page, and is any of its article selected? */
  'tab.shown': [{ tabId: number }, { sidebar: SidebarState | null; selected: boolean }];
  /** Save the page with what is selected in it as a highlight. */
  'tab.highlight': [{ tabId: number }, { id: string } | Refusal];
  'tab.marks': [{ tabId: number }, SavedMarks | null];
  'tab.mark': [{ tabId: number; change: MarkChange }, null];
  'tab.correct': [{ corrections: Correction[]; undo: boolean }, null];
  'tab.off': [{ host: string; off: boolean }, null];
  'settings.get': [undefined, Settings];
  'settings.set': [Partial<Settings>, Settings];
  'collection.list': [undefined, SavedSummary[]];
  /** What has changed of the collection since, a part at a time; all of it from revision -1 on. */
  'collection.since': [{ after: SummaryCursor }, SummaryChanges];
  'collection.get': [{ id: string }, SavedPage | null];
  /** When each former text of a page was taken, oldest first. */
  'collection.versions': [{ id: string }, string[]];
  /** A former text, read just now; null where it is not kept. */
  'collection.version': [{ id: string; taken: string }, TextRead | null];
  /** The full text of some pages, for the library to search. */
  'collection.texts': [{ ids: string[] }, { id: string; text: string }[]];
  /** Set these pages beside the corpus, and note how many of their figures it contradicts. */
  'collection.conflicts': [{ ids: string[] }, null];
  'collection.trash': [undefined, TrashedSummary[]];
  /** Forget deleted pages for good. */
  'collection.purge': [{ ids: string[] }, null];
  'collection.change': [{ ids: string[]; change: SavedChange }, null];
  /** Keep an address; with its text, where its site may be read. */
  'collection.link': [{ url: string }, { id: string } | Refusal];
  'collection.delete': [{ ids: string[] }, null];
  'collection.restore': [{ ids: string[] }, null];
  /** Pages with their texts, to be taken along, in the order they were saved, the trash among them; from behind this sequence. */
  'collection.page': [{ after: number }, PortablePages];
  /** Writes a handful of pages from a file, all of them or none; all batches of an import are undone together. */
  'collection.import': [ImportBatch, ImportCounts];
  /** Puts everything back as it was before this import. */
  'collection.importUndo': [{ importId: string }, null];
  /** The latest import, finished or interrupted, while it can be undone. */
  'collection.imported': [undefined, ImportState | null];
  /** Is all there that was kept? */
  'collection.health': [undefined, Health];
  /** The reader has taken note of a loss. */
  'collection.forgetLoss': [undefined, null];
  /** Deletes a database that does not open, and begins a new one. */
  'collection.startAnew': [undefined, null];
  'corpus.overview': [undefined, CorpusOverview];
  /** The corpus’s questions (`Corpus`), for pages of ours that work with whole articles. An article of it, or null. */
  'corpus.article': [{ id: string }, CorpusArticle | null];
  /** Articles like that one, best first. */
  'corpus.candidates': [{ id: string; limit: number }, CorpusArticle[]];
  /** Articles naming one of these actors (folded names), at most `limit` a name; each article once. */
  'corpus.naming': [{ names: string[]; limit: number }, CorpusArticle[]];
  /** In how many articles each term occurs, in the order of the terms. */
  'corpus.frequencies': [{ terms: string[] }, number[]];
  /** Does the index say of the corpus what its articles say? */
  'corpus.check': [undefined, IndexReport];
  /** Build the index anew from the articles, and check it. */
  'corpus.rebuild': [undefined, IndexReport];
  /** Leave a corpus out of every comparison, or take it in again. */
  'corpus.switch': [{ corpus: SwitchedCorpus; on: boolean }, null];
  /** The next articles of one corpus, to be taken along. */
  'corpus.page': [{ corpus: SwitchedCorpus | { pack: string }; after: string }, CorpusPage];
  /** A pack is about to be imported. Known by its checksum, it goes on where an earlier import of it was stopped. */
  'pack.begin': [{ header: PackHeader }, PackProgress];
  /** Its next articles, the first of them at `place`. */
  'pack.stage': [{ pack: string; place: number; articles: CorpusArticle[] }, PackProgress];
  /** All of it was read and found sound: a step towards its being published, to be asked for until it is. */
  'pack.publish': [{ pack: string }, PackProgress];
  /** Leaves the pack out of every answer at once and moves a part of it aside, to be asked for until it is off; `pack.publish` switches it on. */
  'pack.hide': [{ pack: string }, PackProgress];
  /** Hides the pack at once and takes away a part of it, to be asked for until the answer is null. */
  'pack.remove': [{ pack: string }, PackProgress | null];
  'pack.list': [undefined, StoredPack[]];
  'feed.list': [undefined, FeedsOverview];
  /** Follow these feeds, and ask for them now. The browser's user has allowed it. Answers how many there was no room for. */
  'feed.add': [{ feeds: FoundFeed[] }, { refused: number }];
  'feed.switch': [{ feed: string; on: boolean }, null];
  /** Stop following a feed; its articles leave the corpus. */
  'feed.remove': [{ feed: string }, null];
  /** Ask for all feeds now, or for this one: it may since be allowed more. */
  'feed.run': [{ feed: string | null }, null];
  /** Everything the reader of the news put right, oldest first. */
  'corrections.list': [undefined, Correction[]];
}

/** Told to every context of the extension that is listening; nobody answers. */
export interface Notices {
  /** The reader script's pointer rests on a name: its card frame shows that actor. */
  'notice.hover': { actor: string };
  /** What is known of a tab has changed: ask again. */
  'notice.view': { tabId: number };
  /** The collection has changed. */
  'notice.collection': Record<string, never>;
  /** Something has changed about the feeds. */
  'notice.feeds': Record<string, never>;
  /** The reader's settings have changed. */
  'notice.settings': Record<string, never>;
}

export type RequestType = keyof Requests;
export type NoticeType = keyof Notices;
export type RequestOf<T extends RequestType> = Requests[T][0];
export type AnswerOf<T extends RequestType> = Requests[T][1];
