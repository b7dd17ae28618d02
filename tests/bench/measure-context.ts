import { loadScales } from '../../cli/load-tables.ts';
import { contextOf } from '../../context/context-of.ts';
import { corpusArticleOf } from '../../context/corpus-article.ts';
import { memoryCorpus } from '../../context/memory-corpus.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { medianTimes } from './clock.ts';
import { generateCorpus } from './corpus/generate-corpus.ts';
import type { Story } from './corpus/generate-stories.ts';
import { generateText } from './corpus/generate-text.ts';

const SEED = 2_025;
const PAGES = 12;
const WORDS = 1_000;
const ROUNDS = 5;
const WARM_UP = 2;

/** Milliseconds for one article of 1,000 words, warm, medians over several stories. */
export interface ContextTimes {
  reading: number;
  /** A whole context beside each size of corpus, in the order of the sizes. */
  contexts: number[];
}

/** How long a whole context takes beside corpora of several sizes, and the reading of the same articles. */
export async function measureContext(
  read: (article: Article) => Reading,
  sizes: number[],
): Promise<ContextTimes> {
  const corpora = sizes.map((size) => memoryCorpus(generateCorpus(SEED, size).articles));
  // The smallest corpus is the beginning of all others: its stories are told in each of them.
  const { stories } = generateCorpus(SEED, Math.min(...sizes));
  const pages = manifold(stories).map((story) => {
    const article = generateText(story, WORDS, SEED + story.id);
    const reading = read(article);
    const as = { id: `page:${story.id}`, origin: 'collection' as const, genre: 'news' as const };
    return { article, reading, corpusArticle: corpusArticleOf(article, reading, as) };
  });
  const all = (work: (page: (typeof pages)[number]) => unknown) => async () => {
    for (const page of pages) await work(page);
  };
  const scales = await loadScales();
  const [reading = Number.NaN, ...contexts] = await medianTimes(
    [
      all(({ article }) => read(article)),
      ...corpora.map((corpus) =>
        all(({ corpusArticle, reading }) => contextOf(corpusArticle, reading, corpus, scales)),
      ),
    ],
    ROUNDS,
    WARM_UP,
  );
  return { reading: reading / PAGES, contexts: contexts.map((time) => time / PAGES) };
}

/** The first stories that several articles tell: beside them there is something to compare. */
function manifold(stories: Story[]): Story[] {
  return stories.filter(({ articles }) => articles > 3).slice(0, PAGES);
}
