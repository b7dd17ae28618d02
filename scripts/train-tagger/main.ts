/**
 * Makes the binary tables of the reading room: `npx tsx scripts/train-tagger/main.ts --data DIR`.
 * DIR holds gzipped JSON Lines of tagged sentences, unlabelled news and the name lists that NOTICE names. The same
 * data give the same tables; a run takes a minute or two.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openHashedRows } from '../../reading/actors/hashed-rows.ts';
import { packTable } from '../pack-table.ts';
import { augment } from './augment.ts';
import { commonWords } from './common-words.ts';
import { readCorpus } from './corpus.ts';
import { generator, train } from './crf.ts';
import { examplesOf } from './examples.ts';
import { buildNames, capitalise, readNames } from './names.ts';
import { readList } from './read-list.ts';
import { writeTagger } from './write-tagger.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/ner-train' },
    out: { type: 'string', default: 'public/tables' },
    bits: { type: 'string', default: '19' },
    epochs: { type: 'string', default: '5' },
    alpha: { type: 'string', default: '0.1' },
    l1: { type: 'string', default: '4' },
    l2: { type: 'string', default: '0.1' },
    'hide-word': { type: 'string', default: '0.3' },
    augment: { type: 'string', default: '1' },
    hide: { type: 'string', default: '0.1' },
  },
});
const log = (line: string) => console.error(line);
const CORPORA = {
  ewt: 1,
  gum: 1,
  wikigold: 1,
  'crossner-politics': 1,
  'crossner-other': 0.7,
  btc: 0.5,
  wnut17: 0.5,
};
const BITS = Number(values.bits);

const labelled = Object.entries(CORPORA).flatMap(([corpus, weight]) =>
  readCorpus(values.data, corpus, weight),
);
const news = readCorpus(values.data, 'voa-unlabelled', 1);
const lists = readNames(values.data);
const common = commonWords([...labelled, ...news].map(({ text }) => text));
const commonSet = new Set(common);
log(`${common.length} common words`);
const namesTable = buildNames(lists, readList('organisations'), common);
const people = [...lists.leaders, ...lists.first, ...lists.last]
  .filter((name) => !commonSet.has(name))
  .map(capitalise);
const places = [...lists.places.filter(([, large]) => large).map(([name]) => name), ...lists.countries].map(
  capitalise,
);
const texts =
  values.augment === '0' ? labelled : [...labelled, ...augment(labelled, people, places, generator(7))];
const names = openHashedRows(namesTable, 0);

const examples = examplesOf(texts, names, BITS);
log(`${texts.length} texts, ${examples.gold.length} candidates, ${examples.features.length} features`);
const model = train(examples, {
  bits: BITS,
  epochs: Number(values.epochs),
  alpha: Number(values.alpha),
  beta: 1,
  l1: Number(values.l1),
  l2: Number(values.l2),
  hideWord: Number(values['hide-word']),
  hide: Number(values.hide),
  log,
});
mkdirSync(values.out, { recursive: true });
await write('names.bin.gz', namesTable);
await write('tagger.bin.gz', writeTagger(model, BITS));

async function write(name: string, table: ArrayBuffer): Promise<void> {
  const packed = await packTable(new Uint8Array(table));
  writeFileSync(join(values.out, name), packed);
  log(`${name}: ${table.byteLength} bytes, ${packed.length} packed`);
}
