import type { Order } from '../../../data/search/arrange.ts';
import { pagesOf } from '../../../data/search/pages-of.ts';
import { createSearchIndex } from '../../../data/search/search-index.ts';
import type { PortablePage, SavedSummary } from '../../../data/types.ts';
import type { AnswerOf, RequestOf, RequestType } from '../../../messages/protocol.ts';
import type { BenchBrowser } from '../browser/bench-browser.ts';
import { medianTimes } from '../clock.ts';
import { wordOf } from '../corpus/lexicon.ts';
import { between, type Random, seeded, zipfian } from '../corpus/random.ts';
import { type Row, rowOf } from '../row.ts';

const SEED = 2_026;
const PAGES = 20_000;
const WORDS = 300;
const VOCABULARY = 20_000;
/** As many as the library sends at once. */
const IMPORTED_AT_ONCE = 50;
/** Half of what a screen that draws 60 times a second gives a frame. */
const HALF_FRAME = 8;

/** A large collection: searching it, in its worker and for the page's own thread at each key, and how fast one comes in. */
export async function collectionRows(bench: BenchBrowser): Promise<Row[]> {
  const pages = savedPages(seeded(SEED));
  const index = createSearchIndex();
  index.put(pages, []);
  const random = seeded(SEED + 1);
  const draw = zipfian(VOCABULARY);
  for (const { sequence } of pages)
    index.putTexts([{ sequence, text: Array.from({ length: WORDS }, () => wordOf(draw(random))).join(' ') }]);
  const goOn = async () => true;
  const search = (typed: string, order: Order) => index.search(typed, order, goOn);

  const all = await search('', 'saved');
  const byNumber = new Map(pages.map((page) => [page.sequence, page]));
  // The answer arrives as a copy, and every number becomes its page.
  const answered = () => pagesOf(structuredClone(all)?.sequences ?? new Uint32Array(), byNumber);
  const [word = Number.NaN, phrase = Number.NaN, key = Number.NaN] = await medianTimes(
    [
      () => search(wordOf(40).slice(0, 4), 'relevance'),
      () => search(`"${wordOf(3)} ${wordOf(5)}" tag:t7`, 'relevance'),
      answered,
    ],
    7,
    2,
  );
  const among = `${PAGES} saved pages`;
  const { rate, kept } = await imported(bench, pages);
  return [
    rowOf({ name: 'saved pages that are searched and imported', value: kept, unit: 'pages' }),
    rowOf({ name: `import of ${PAGES} bookmarks, through the extension`, value: rate, unit: 'pages/s' }),
    rowOf({ name: `search as typed in ${among}, in its worker`, value: word, unit: 'ms' }),
    rowOf({ name: `search a phrase and a tag in ${among}, in its worker`, value: phrase, unit: 'ms' }),
    rowOf({
      name: `a key’s answer on the page’s own thread, ${among}`,
      value: key,
      unit: 'ms',
      most: { value: HALF_FRAME },
    }),
  ];
}

/** Brings bookmarks in as the library does, batch by batch, and takes them out again: how many a second, and how many were kept. */
async function imported(bench: BenchBrowser, pages: SavedSummary[]): Promise<{ rate: number; kept: number }> {
  const page = await bench.newPage(`${bench.origin}/library.html`);
  const ask = async <T extends RequestType>(type: T, request: RequestOf<T>) => {
    const { answer, error } = (await page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ type, request })})`,
    )) as { answer: AnswerOf<T>; error?: string };
    if (error !== undefined) throw new Error(error);
    return answer;
  };
  const order = {
    importId: 'bench',
    file: 'bench',
    total: pages.length,
    onKept: 'skip' as const,
  };
  const start = performance.now();
  for (let at = 0; at < pages.length; at += IMPORTED_AT_ONCE) {
    const batch = pages.slice(at, at + IMPORTED_AT_ONCE).map(asBookmark);
    const last = at + IMPORTED_AT_ONCE >= pages.length;
    await ask('collection.import', {
      ...order,
      batch: at / IMPORTED_AT_ONCE,
      last,
      pages: batch,
      corrections: [],
    });
  }
  const seconds = (performance.now() - start) / 1_000;
  const kept = (await ask('collection.list', undefined)).length;
  await ask('collection.importUndo', { importId: order.importId });
  await page.close();
  return { rate: pages.length / seconds, kept };
}

function asBookmark({ url, headline, savedAt, tags, note }: SavedSummary): PortablePage {
  const nothing = { publisher: null, byline: null, published: null, language: null, paragraphs: [] };
  const flags = { read: false, favourite: false, archived: false };
  return { url, article: { ...nothing, headline, url }, genre: 'news', savedAt, tags, note, ...flags };
}

function savedPages(random: Random): SavedSummary[] {
  const draw = zipfian(VOCABULARY);
  const words = (count: number) => Array.from({ length: count }, () => wordOf(draw(random))).join(' ');
  return Array.from({ length: PAGES }, (_, at) => ({
    id: `page:https://bench.example/${at}`,
    sequence: at + 1,
    url: `https://bench.example/${at}`,
    headline: words(8),
    publisher: `The ${wordOf(between(random, 0, 40))} Post`,
    byline: null,
    published: null,
    language: 'en',
    savedAt: '2025-06-02T08:00:00.000Z',
    tags: [`t${between(random, 0, 30)}`],
    note: '',
    highlights: [],
    read: random() < 0.5,
    favourite: random() < 0.1,
    archived: false,
    words: WORDS,
    actors: [words(2), words(2)],
  }));
}
