import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CorpusArticle } from '../../context/types.ts';
import { putArticles } from '../../data/articles.ts';
import { SidelightDatabase } from '../../data/database.ts';
import { checkIndex, type IndexFault } from '../../data/index/check-index.ts';
import { beginRebuilding } from '../../data/index/rebuild.ts';
import { tendIndex } from '../../data/index/tend-index.ts';
import { articleKey } from '../../data/packs/article-key.ts';
import { createReader } from '../create-reader.ts';
import { InputError } from '../input-error.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { candidates } from '../pack/candidates.ts';
import { openPackFile } from '../pack/open-pack-file.ts';
import { packProblem } from '../pack/pack-problem.ts';
import { UsageError } from '../usage.ts';

const PACK = '.slpack';
/** Articles that join in one transaction. */
const AT_ONCE = 64;
/** Files whatever is pending: before it is filed there is little to prove. */
const ALL = 1;

const FAULTS: Record<IndexFault, string> = {
  number: 'it counts another number of articles',
  entries: 'articles are filed under other keys than they have',
  frequencies: 'keys are counted in another number of articles',
};

/** `index check` and `index rebuild`: a corpus in the extension's own database, in memory, and its index put to the proof. */
export async function indexVerb({ files }: Options, io: Io): Promise<number> {
  const [act, ...inputs] = files;
  if (act !== 'check' && act !== 'rebuild') throw new UsageError('index needs check or rebuild');
  if (inputs.length === 0) throw new UsageError(`index ${act} needs INPUT…`);
  const database = new SidelightDatabase('proof', { indexedDB: new IDBFactory(), IDBKeyRange });
  try {
    const failed = await fill(database, inputs, io);
    if ((await database.articles.count()) === 0) throw new InputError('no article found: no index made');
    const sound = await prove(database, 'filed', io);
    if (act === 'check') return sound ? failed : failed + 1;
    await beginRebuilding(database);
    await tendIndex(database, ALL);
    return (await prove(database, 'built anew', io)) ? failed : failed + 1;
  } finally {
    database.close();
  }
}

/** Lets every article join as it would in the extension; resolves with the number of files that failed. */
async function fill(database: SidelightDatabase, inputs: string[], io: Io): Promise<number> {
  let failed = 0;
  const skip = (where: string, why: string) => io.warn(`skipped ${where}: ${why}`);
  const read = await createReader();
  let waiting: CorpusArticle[] = [];
  const put = async (article: CorpusArticle | null) => {
    if (article) waiting.push({ ...article, id: articleKey(article) });
    if (article && waiting.length < AT_ONCE) return;
    await putArticles(database, waiting);
    waiting = [];
    await tendIndex(database);
  };
  for (const input of inputs)
    try {
      if (input.endsWith(PACK))
        for await (const article of (await openPackFile(input)).articles) await put(article);
      else for await (const { article } of candidates([input], read, skip)) await put(article);
    } catch (error) {
      failed++;
      io.warn(`${input}: ${packProblem(error)}`);
    }
  await put(null);
  await tendIndex(database, ALL);
  return failed;
}

async function prove(database: SidelightDatabase, how: string, io: Io): Promise<boolean> {
  const { articles, faults } = await checkIndex(database);
  const [buckets, pending] = await Promise.all([database.postings.count(), database.pending.count()]);
  await io.write(`${articles} articles ${how}, ${pending} of them pending: ${buckets} chunks of postings\n`);
  await io.write(faults.length === 0 ? 'the index says what the articles say\n' : '');
  for (const fault of faults) io.warn(`the index is at fault: ${FAULTS[fault]}`);
  return faults.length === 0;
}
