import { onOrders } from '../../messages/listen.ts';
import type { PageArticle, ReaderOrders } from '../../messages/protocol.ts';
import { ask, isOrphaned } from '../../messages/send.ts';
import { type ExtractedArticle, extractArticle } from '../../page/article/extract-article.ts';
import { clearMarks } from '../../page/marks/highlights.ts';
import { watchPage } from '../../page/watch/watch-page.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { runIdOf } from './run-id.ts';

/** Hands the page its turn. */
const rest = () => new Promise<void>((go) => setTimeout(go));

/** Reads this document's articles one after another, until `reader` aborts. */
export async function readPages(reader: AbortController): Promise<void> {
  const { signal } = reader;
  let orders: ReaderOrders;
  let current: { run: string; page: PageArticle; open: OpenPage } | null = null;
  let scanning: Promise<void> = Promise.resolve();
  let lastNothing = '';

  signal.addEventListener('abort', () => leave());
  onOrders(
    {
      'page.here': () => true as const,
      'page.orders': async (next) => {
        await ordered;
        const wasOn = orders.on;
        orders = next;
        if (!next.on) next.lingers ? clearMarks() : leave();
        else if (wasOn) current?.open.arrange(next);
        else scan();
        return null;
      },
      'page.extract': async () => {
        await begun;
        await scanning;
        // Asked for what there is not: reading may have failed, with the background stopped again and again.
        if (!current) scan();
        await scanning;
        return current && { run: current.run, page: current.page };
      },
      'page.sidebar': async ({ show, byItself }) => {
        await scanning;
        // What lingers of a site that was switched off goes when its reader moves on.
        if (orders.on) current?.open.show(show, byItself ? 'by-itself' : 'asked');
        else leave();
        return null;
      },
      'page.framed': ({ kind }) => {
        current?.open.spoken(kind);
        return null;
      },
      'page.flash': (span) => {
        current?.open.flash(span);
        return null;
      },
      'page.selection': () => current?.open.selection() ?? null,
      'page.shown': () => current?.open.shown() ?? null,
      'page.dismiss': () => {
        current?.open.dismissCard();
        return null;
      },
      'page.height': ({ kind, height }) => {
        current?.open.fit(kind, height);
        return null;
      },
    },
    signal,
  );
  // Asked whether it is here as soon as it has asked for its orders.
  const ordered = ask('reader.orders').then((first) => {
    orders = first;
  });
  const begun = ordered.then(() => {
    watchPage(window, { scan, isOurs: (node) => current?.open.owns(node) ?? false }, signal);
    return scanning;
  });
  await begun;

  function scan(): void {
    scanning = scanning.then(look).catch((error: unknown) => {
      // The extension was updated or removed under us: go quietly. Anything else concerns this one scan.
      if (isOrphaned(error)) reader.abort();
      else return nothing('error').catch(() => {});
    });
  }

  async function look(): Promise<void> {
    if (signal.aborted || !orders.on) return;
    const extracted = await extractArticle(document, location.href, rest);
    if (signal.aborted) return;
    if (!extracted) return nothing('not-article');
    await rest();
    if (!signal.aborted) await meet(extracted);
  }

  async function nothing(status: 'not-article' | 'error'): Promise<void> {
    const run = runIdOf(location.href, []);
    if (!current && lastNothing === run) return;
    leave();
    lastNothing = run;
    await ask('reader.nothing', { run, status });
  }

  async function meet({ article, blocks, genre, inPart }: ExtractedArticle): Promise<void> {
    const run = runIdOf(location.href, article.paragraphs);
    if (current?.run === run) return current.open.remap(article.paragraphs, blocks);
    const page: PageArticle = { article, genre, inPart };
    const { marks } = await ask('reader.article', { run, page });
    if (signal.aborted || !orders.on) return;
    const before = current?.open.shown();
    leave();
    lastNothing = '';
    const open = openPage({ orders: () => orders, marks, signal });
    current = { run, page, open };
    // In a task of its own: of a page of megabytes the two together would be a long one.
    await rest();
    if (current?.open !== open) return;
    open.remap(article.paragraphs, blocks);
    if (before === 'open') open.show('open', 'again');
  }

  function leave(): void {
    current?.open.close();
    current = null;
    clearMarks();
  }
}
