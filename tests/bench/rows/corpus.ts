import MiniSearch from 'minisearch';
import { memoryCorpus } from '../../../context/memory-corpus.ts';
import type { Corpus, CorpusArticle } from '../../../context/types.ts';
import { medianTimes } from '../clock.ts';
import { generateCorpus } from '../corpus/generate-corpus.ts';
import { type Row, rowOf } from '../row.ts';

const SEED = 2_025;
const SMALL = 1_000;
const LARGE = 10_000;
const QUERIES = 20;
const CANDIDATES = 80;
/** A search engine is asked for the article's rarest words that another article has, too. */
const QUERY_WORDS = 30;

/** Building the index of a corpus, and finding candidates in it, beside minisearch with the same words. */
export async function corpusRows(): Promise<Row[]> {
  const { articles } = generateCorpus(SEED, LARGE);
  const few = articles.slice(0, SMALL);
  const texts = articles.map(textOf);
  const [small = Number.NaN, large = Number.NaN, theirs = Number.NaN] = await medianTimes(
    [() => memoryCorpus(few), () => memoryCorpus(articles), () => searchable(texts)],
    3,
    1,
  );
  const perArticle = (time: number, size: number) => (time * 1_000) / size;
  const value = perArticle(large, LARGE);
  return [
    rowOf({
      name: `index an article, ${LARGE} articles`,
      value,
      unit: 'µs',
      peer: { name: `among ${SMALL}`, value: perArticle(small, SMALL) },
      most: { ratio: 1.34 },
    }),
    rowOf({
      name: `index ${LARGE} articles`,
      value: large,
      unit: 'ms',
      peer: { name: 'minisearch', value: theirs },
    }),
    await candidatesRow(articles, texts),
  ];
}

async function candidatesRow(articles: CorpusArticle[], texts: Text[]): Promise<Row> {
  const corpus = memoryCorpus(articles);
  const engine = searchable(texts);
  const asked = articles.slice(0, QUERIES);
  const queries = await Promise.all(asked.map((article) => queryOf(article, corpus)));
  const [ours = Number.NaN, theirs = Number.NaN] = await medianTimes(
    [
      async () => {
        for (const article of asked) await corpus.candidates(article, CANDIDATES);
      },
      () => {
        for (const query of queries) engine.search(query).slice(0, CANDIDATES);
      },
    ],
    5,
    2,
  );
  return rowOf({
    name: `candidates for an article, ${LARGE} articles`,
    value: ours / QUERIES,
    unit: 'ms',
    peer: { name: `minisearch, the ${QUERY_WORDS} rarest words`, value: theirs / QUERIES },
    most: { ratio: 0.2 },
  });
}

interface Text {
  id: string;
  text: string;
}

function textOf({ id, terms }: CorpusArticle): Text {
  return {
    id,
    text: Object.entries(terms)
      .flatMap(([term, count]) => Array<string>(count).fill(term))
      .join(' '),
  };
}

function searchable(texts: Text[]): MiniSearch<Text> {
  const engine = new MiniSearch<Text>({ fields: ['text'] });
  engine.addAll(texts);
  return engine;
}

async function queryOf({ terms }: CorpusArticle, corpus: Corpus): Promise<string> {
  const frequencies = await corpus.documentFrequencies(Object.keys(terms));
  const shared = [...frequencies].filter(([, articles]) => articles > 1).sort((a, b) => a[1] - b[1]);
  return shared
    .slice(0, QUERY_WORDS)
    .map(([term]) => term)
    .join(' ');
}
