/**
 * Fits the words and trees that weigh verdicts and writes them to public/tables/verdicts.bin.gz:
 * `npx tsx scripts/train-verdicts/main.ts`, whenever a rule of comparing or its words have changed. Before that it
 * prints how well they would do on topics that were left out. Examples are the small cases of the tests; pairs/, made up
 * for this: the kinds of events are real, nothing in them happened as it is told; and labels of ours on articles of
 * ../shared/eval/related (--data DIR), kept as places in these articles, for their text is not ours. No topic of
 * ../shared/eval/figures is among them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createReader } from '../../cli/create-reader.ts';
import { WORD_LISTS } from '../../context/compare/tables/word-lists.ts';
import { wordClasses } from '../../context/compare/word-classes.ts';
import { packTable } from '../pack-table.ts';
import { type Example, exampleOf, type Pair, pairsIn, pairsOf } from './examples.ts';
import { fitTable } from './fit-table.ts';
import { scoreByTopic } from './score-by-topic.ts';
import { type MarkedSide, type ReferredSide, type RelatedArticle, referred, unmarked } from './sides.ts';

const HERE = new URL('./', import.meta.url);
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = values.data ?? fileURLToPath(new URL('../../../shared/eval/', HERE));
const news = join(data, 'related/docs.jsonl');
if (!existsSync(news)) {
  console.error(
    `The labelled articles are not at ${news}. Name the folder that has related/docs.jsonl with --data DIR.`,
  );
  process.exit(1);
}
/** Real news counts most beside the small cases, each of which makes one point plainly; short sentences of agencies are what readers meet most. */
const WEIGHT = { news: 2, long: 1, short: 1.5, cases: 2 };
const TESTED = new URL('../../tests/context/compare/pairs/', HERE);
const OUT = new URL('../../public/tables/verdicts.bin.gz', HERE);

const read = await createReader();
const words = wordClasses(WORD_LISTS);
const articles = new Map(
  pairsOf<RelatedArticle>(pathToFileURL(news)).map((article) => [article.id, article]),
);

type Given<S> = Omit<Pair, 'a' | 'b' | 'group'> & Record<'a' | 'b', S>;

const ofNews = pairsOf<Given<ReferredSide>>(new URL('related.jsonl', HERE)).map(({ a, b, ...pair }) => ({
  ...pair,
  group: pair.topic,
  a: referred(a, articles),
  b: referred(b, articles),
}));
const written = (folder: string) => pairsIn<Given<MarkedSide>>(new URL(folder, HERE)).map(unmarkedPair);
// Each small case of the tests is a topic of its own.
const cases = pairsIn<Given<MarkedSide>>(TESTED)
  .map(unmarkedPair)
  .map((pair, at) => ({ ...pair, topic: `case ${at}` }));

const examples = (pairs: Pair[], weight: number): Example[] =>
  pairs.map((pair) => ({ ...exampleOf(pair, read, words), weight }));
const sets = {
  news: examples(ofNews, WEIGHT.news),
  long: examples(written('pairs/long/'), WEIGHT.long),
  short: examples(written('pairs/short/'), WEIGHT.short),
  cases: examples(cases, WEIGHT.cases),
};

scoreByTopic(sets, fitTable);
const table = fitTable(Object.values(sets).flat());
writeFileSync(OUT, await packTable(table));
console.log(`${Object.values(sets).flat().length} pairs; ${table.length} bytes of words and trees written`);

function unmarkedPair({ a, b, ...pair }: Given<MarkedSide> & { group: string }) {
  return { ...pair, a: unmarked(a), b: unmarked(b) };
}
