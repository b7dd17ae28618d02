import type { Span } from '../reading/types.ts';
import type { FrameKind, PageArticle, ReaderOrders, SidebarState } from './protocol.ts';

/** Told by the background to one tab's reader script; some are questions. */
export interface Orders {
  /** Is a reader script at work in the tab? Nobody answers where there is none. */
  'page.here': [undefined, true];
  /** Take the article again: the background was stopped and has forgotten it. */
  'page.extract': [undefined, { run: string; page: PageArticle } | null];
  /** `byItself`: unasked, so only where the window is wide enough not to cover the text. */
  'page.sidebar': [{ show: SidebarState | 'toggle'; byItself: boolean }, null];
  'page.orders': [ReaderOrders, null];
  /** The frame of this kind has shown that it is ours: it may be seen. */
  'page.framed': [{ kind: FrameKind }, null];
  'page.flash': [Span, null];
  /** What of the article is selected? null: nothing. */
  'page.selection': [undefined, Span | null];
  /** How does the sidebar stand there? */
  'page.shown': [undefined, SidebarState | null];
  /** Close the card. */
  'page.dismiss': [undefined, null];
  /** What the frame of this kind shows is so high. */
  'page.height': [{ kind: FrameKind; height: number }, null];
}

export type OrderType = keyof Orders;
