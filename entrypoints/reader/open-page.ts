import { browser } from 'wxt/browser';
import type { FrameKind, MarkedActor, ReaderOrders, SidebarState } from '../../messages/protocol.ts';
import { ask, notify } from '../../messages/send.ts';
import type { TextBlock } from '../../page/article/text-blocks.ts';
import { type CardFrame, createCardFrame } from '../../page/frames/card-frame.ts';
import { createFrameHost } from '../../page/frames/frame-host.ts';
import { createSidebarFrame } from '../../page/frames/sidebar-frame.ts';
import { nameUnder } from '../../page/hover/name-under.ts';
import { watchPointer } from '../../page/hover/watch-pointer.ts';
import { clearMarks, flash, paintNames } from '../../page/marks/highlights.ts';
import { markIndex } from '../../page/marks/mark-index.ts';
import { selectedSpan } from '../../page/marks/selected-span.ts';
import { type TextMap, textMap } from '../../page/marks/text-map.ts';
import type { Span } from '../../reading/types.ts';

/** Every live range costs the page a little at each of its own changes; a long article has a tenth of these names. */
const MOST_MARKS = 3000;
/** As much of the text as tells how wide its column is. */
const OPENING: Span = { start: 0, end: 3000 };

/** How long our frames may stay silent before they are taken for kept out by the page; a slow start of the background takes a second or two. */
const PATIENCE_MS = 8000;

/** What of the page's own the browser closes with Escape. */
const CLOSED_BY_ESCAPE = ':modal, [popover]:not([popover=manual i]):popover-open';

/** asked: by the reader of the news, whose focus it takes; by-itself: only where there is room; again: as it was on the page before. */
export type ShownBecause = 'asked' | 'by-itself' | 'again';

/** One article on screen: its marks, its card and its sidebar. */
export interface OpenPage {
  /** The page's nodes have changed under the same text: mark them anew. */
  remap(paragraphs: string[], blocks: TextBlock[]): void;
  arrange(orders: ReaderOrders): void;
  show(wanted: SidebarState | 'toggle', because: ShownBecause): void;
  shown(): SidebarState;
  /** A frame's document has shown itself to the background as ours. */
  spoken(kind: FrameKind): void;
  flash(span: Span): void;
  /** What of the article is selected; null where that is nothing. */
  selection(): Span | null;
  /** What the frame of this kind shows is so high. */
  fit(kind: FrameKind, height: number): void;
  dismissCard(): void;
  owns(node: Node): boolean;
  close(): void;
}

export function openPage({
  orders,
  marks,
  signal: parent,
}: {
  orders: () => ReaderOrders;
  marks: MarkedActor[];
  signal: AbortSignal;
}): OpenPage {
  const life = new AbortController();
  const signal = AbortSignal.any([parent, life.signal]);
  const index = markIndex(marks);
  let text: TextMap = textMap(document, [], []);
  let state: SidebarState = 'tab';
  let patience: ReturnType<typeof setTimeout> | undefined;

  const host = createFrameHost(document, { onReturn: loadFrames, onGone: giveUp }, signal);
  const sidebar = createSidebarFrame(
    host.root,
    { frame: browser.i18n.getMessage('sidebarTitle'), handle: browser.i18n.getMessage('resizeSidebar') },
    (width) => ask('reader.width', { width }).catch(() => {}),
    signal,
  );
  const card: CardFrame = createCardFrame(
    host.root,
    browser.i18n.getMessage('cardTitle'),
    { entered: () => hover({ type: 'card' }), left: () => hover({ type: 'elsewhere' }) },
    signal,
  );
  const hover = watchPointer(
    window,
    {
      delay: () => orders().hoverDelay,
      mode: () => orders().hover,
      held: () => card.held(),
      find: (point) => {
        const found = nameUnder(document, point, text, index.at);
        return found && { actor: found.mark.actor, box: found.box };
      },
      open: ({ actor, box }) => {
        void notify('notice.hover', { actor });
        card.show(box);
      },
      close: () => card.hide(),
    },
    signal,
  );
  // After the page's own listeners: what it has used up is not ours.
  window.addEventListener('keydown', onEscape, { signal });
  signal.addEventListener('abort', () => clearTimeout(patience));
  const frames = { sidebar, card };
  const entered = new Set<FrameKind>();
  arrange(orders());
  loadFrames();

  function loadFrames(): void {
    clearTimeout(patience);
    patience = setTimeout(giveUp, PATIENCE_MS);
    // Each in a task of its own: to put a frame in takes a browser as long as all the rest.
    for (const kind of ['sidebar', 'card'] as const) setTimeout(() => void load(kind).catch(() => {}));
  }

  async function load(kind: FrameKind): Promise<void> {
    if (signal.aborted) return;
    if (!entered.has(kind)) frames[kind].enter();
    entered.add(kind);
    const { url } = await ask('reader.frame', { kind });
    if (!signal.aborted) frames[kind].load(url);
  }

  /** The page lets nothing of ours in: the browser's side panel shows the same. */
  function giveUp(): void {
    life.abort();
    ask('reader.unframed').catch(() => {});
  }

  function arrange({ side, width, layout }: ReaderOrders): void {
    sidebar.arrange({ state, side, width, layout });
  }

  function show(wanted: SidebarState | 'toggle', because: ShownBecause): void {
    const next = wanted !== 'toggle' ? wanted : state === 'open' ? 'tab' : 'open';
    if (because === 'by-itself' && !hasRoom()) return;
    state = next;
    if (next !== 'open') sidebar.giveFocusBack();
    arrange(orders());
    if (next === 'open' && because === 'asked') sidebar.takeFocus();
  }

  /** Wide enough for text and sidebar side by side? */
  function hasRoom(): boolean {
    const { side, width, layout } = orders();
    if (layout === 'push') return innerWidth >= 2 * width;
    const boxes = text.rangesOf(OPENING).map((range) => range.getBoundingClientRect());
    const widest =
      side === 'right'
        ? Math.max(...boxes.map((box) => box.right))
        : Math.min(...boxes.map((box) => box.left));
    return side === 'right' ? widest <= innerWidth - width : widest >= width;
  }

  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented) return;
    if (Document.prototype.querySelector.call(document, CLOSED_BY_ESCAPE)) return;
    const innermost = card.shown();
    hover({ type: 'dismiss' });
    if (!innermost && state === 'open') show('tab', 'asked');
  }

  return {
    remap(paragraphs, blocks) {
      text = textMap(document, paragraphs, blocks);
      paintNames(index.marks.slice(0, MOST_MARKS).flatMap((mark) => text.rangesOf(mark)));
    },
    arrange,
    show,
    shown: () => state,
    spoken(kind) {
      if (kind === 'sidebar') clearTimeout(patience);
      frames[kind].spoken();
    },
    flash: (span) => flash(text.rangesOf(span), signal),
    selection: () => selectedSpan(document, text),
    dismissCard: () => hover({ type: 'dismiss' }),
    fit: (kind, height) => frames[kind].fit(height),
    owns: (node) => host.owns(node),
    close() {
      life.abort();
      clearMarks();
    },
  };
}
