import { corpusArticleOf } from '../../context/corpus-article.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { generateCorpus } from './corpus/generate-corpus.ts';
import { generateText } from './corpus/generate-text.ts';
import type { AskedPage } from './subjects/index/asked.ts';

/** Whatever is made up begins with this. */
export const SEED = 2_025;
const PAGES = 12;
const WORDS = 1_000;
/** Their stories are told in every corpus of so many articles. */
const SMALLEST = 1_000;

/** Articles of 1,000 words on stories that several articles of the corpus tell, read. */
export function askedPages(read: (article: Article) => Reading): AskedPage[] {
  const { stories } = generateCorpus(SEED, SMALLEST);
  return stories
    .filter(({ articles }) => articles > 3)
    .slice(0, PAGES)
    .map((story) => {
      const article = generateText(story, WORDS, SEED + story.id);
      const reading = read(article);
      const as = { id: `page:${story.id}`, origin: 'collection' as const, genre: 'news' as const };
      return { article: corpusArticleOf(article, reading, as), reading };
    });
}
