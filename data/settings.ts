/** When the sidebar opens by itself on an article; otherwise a slim tab says what there is. */
export type AutoOpen = 'always' | 'coverage' | 'conflict' | 'never';

/** Everything the reader can set. The only place where defaults are written. */
export interface Settings {
  autoOpen: AutoOpen;
  /** Edge of the page the sidebar stands at. */
  side: 'left' | 'right';
  /** Width of the sidebar in CSS pixels, 280–640. */
  width: number;
  /** overlay: over the page's margin; push: the page makes room. */
  layout: 'overlay' | 'push';
  /** What opens a card: hovering, hovering with a key held, or nothing. */
  hover: 'on' | 'with-alt' | 'off';
  /** Milliseconds a pointer rests on a name before the card opens. */
  hoverDelay: number;
  /** How texts are set in the reader view; size and width of the column in CSS pixels, 14–32 and 400–900. */
  readerFont: 'serif' | 'sans';
  readerSize: number;
  readerWidth: number;
  /** How the library sets saved pages. */
  listLayout: 'list' | 'cards';
  /** Of everything of ours; pages stay as they are. */
  theme: 'system' | 'light' | 'dark';
  /** Whether single keys do something in the library. */
  keys: boolean;
  /** Hosts where Sidelight stays away. */
  offSites: string[];
  /** True where the reader has paused all feeds. */
  feedsPaused: boolean;
  /** Minutes between two looks at a feed. */
  feedMinutes: number;
  /** Days that an article of a feed is kept. */
  feedDays: number;
  /** Megabytes that the articles of all feeds may take. */
  feedMegabytes: number;
}

export const DEFAULT_SETTINGS: Settings = {
  autoOpen: 'coverage',
  side: 'right',
  width: 380,
  layout: 'overlay',
  hover: 'on',
  hoverDelay: 500,
  readerFont: 'serif',
  readerSize: 18,
  readerWidth: 640,
  listLayout: 'list',
  theme: 'system',
  keys: true,
  offSites: [],
  feedsPaused: false,
  feedMinutes: 60,
  feedDays: 90,
  feedMegabytes: 200,
};
