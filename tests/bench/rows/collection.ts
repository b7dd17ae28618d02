import type { Order } from '../../../data/search/arrange.ts';
import { pagesOf } from '../../../data/search/pages-of.ts';
import { createSearchIndex } from '../../../data/search/search-index.ts';
import type { SavedSummary } from '../../../data/types.ts';
import { medianTimes } from '../clock.ts';
import { wordOf } from '../corpus/lexicon.ts';
import { between, type Random, seeded, zipfian } from '../corpus/random.ts';
import { type Row, rowOf } from '../row.ts';

const SEED = 2_026;
const PAGES = 20_000;
const WORDS = 300;
const VOCABULARY = 20_000;
/** Half of what a screen that draws 60 times a second gives a frame. */
const HALF_FRAME = 8;

/** Searching a large collection: what a worker takes for it, and what is left for the page's own thread at each key. */
export async function collectionRows(): Promise<Row[]> {
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
  return [
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
