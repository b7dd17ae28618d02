import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { articleText } from '../../../reading/article-text.ts';
import type { Article, Reading } from '../../../reading/types.ts';
import { chronoDates } from '../../eval/baselines/chrono.ts';
import { compromiseAll } from '../../eval/baselines/compromise.ts';
import { median, medianTimes } from '../clock.ts';
import { generateStory } from '../corpus/generate-stories.ts';
import { generateText } from '../corpus/generate-text.ts';
import { seeded } from '../corpus/random.ts';
import { type Row, rowOf } from '../row.ts';

const SEED = 11;
const WORDS = 1_000;
const LENGTHS = [1, 2, 4, 8];
const ROUNDS = 21;
const WARM_UP = 20;
const COLD_RUNS = 3;
const COLD_READ = fileURLToPath(new URL('../cold-read.ts', import.meta.url));

/** The article that is read: always the same. */
export function benchArticle(words: number): Article {
  return generateText(generateStory(0, seeded(SEED)), words, SEED);
}

/** Reading one article, against a well-known library, cold, and at several lengths. */
export async function readingRows(read: (article: Article) => Reading): Promise<Row[]> {
  const article = benchArticle(WORDS);
  const text = articleText(article);
  const [ours = Number.NaN, theirs = Number.NaN] = await medianTimes(
    [() => read(article), () => [compromiseAll(text), chronoDates(text, article.published?.date ?? '')]],
    ROUNDS,
    WARM_UP,
  );
  const cold = coldTimes();
  return [
    rowOf({
      name: `read ${WORDS} words`,
      value: ours,
      unit: 'ms',
      peer: { name: 'compromise: names, numbers; chrono: dates', value: theirs },
      most: { ratio: 0.05 },
      why: 'theirs finds no events, roles, claimants or places of figures; our time is spread over the passes that do, none of which stands out',
    }),
    rowOf({
      name: `first read of ${WORDS} words, cold`,
      value: cold.read,
      unit: 'ms',
      peer: { name: 'the same read, warm', value: ours },
      most: { value: 50 },
      why: 'nothing is compiled yet: of the first read most is the engine’s own code being run for the first time',
    }),
    rowOf({
      name: 'open the tables, cold',
      value: cold.open,
      unit: 'ms',
      peer: { name: 'the first read with them', value: cold.read },
      most: { value: 150 },
      why: 'they are unpacked, and words are turned round as far as no word has to be met first',
    }),
    ...(await lengthRows(read)),
  ];
}

/** In a process of its own: nothing is compiled or cached yet. */
function coldTimes(): { open: number; read: number } {
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', COLD_READ], { encoding: 'utf8' });
    return JSON.parse(printed) as { open: number; read: number };
  });
  return { open: median(runs.map(({ open }) => open)), read: median(runs.map(({ read }) => read)) };
}

/** Work that grows with the length alone takes as long for each word of a long article as of a short one. */
async function lengthRows(read: (article: Article) => Reading): Promise<Row[]> {
  const articles = LENGTHS.map((times) => benchArticle(times * WORDS));
  const times = await medianTimes(
    articles.map((article) => () => read(article)),
    ROUNDS,
    WARM_UP,
  );
  const perWord = times.map((time, at) => (time * 1_000) / wordsIn(articles[at]));
  const [single = Number.NaN, ...longer] = perWord;
  return longer.map((value, at) =>
    rowOf({
      name: `time for a word, article ${LENGTHS[at + 1]} times as long`,
      value,
      unit: 'µs',
      peer: { name: `a word among ${WORDS}`, value: single },
      most: { ratio: 1.25 },
    }),
  );
}

function wordsIn(article: Article | undefined): number {
  return article ? articleText(article).split(/\s+/).length : Number.NaN;
}
