import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { articlesOf } from '../../../data/articles.ts';
import { bundledArticles } from '../../../data/corpus/bundled.ts';
import { SidelightDatabase } from '../../../data/database.ts';
import { PackError } from '../../../data/packs/pack-error.ts';
import { openPack } from '../../../data/packs/read-pack.ts';
import { seedCorpus } from '../../../data/seed-corpus.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { between, pick, type Random } from '../../bench/corpus/random.ts';
import { corpusArticle } from '../../data/examples.ts';
import { bringIn, takeOut } from '../../data/packs/bring-in.ts';
import { inPieces, makePack, packArticle } from '../../data/packs/make-pack.ts';
import { leavingNothing } from '../kept.ts';
import { mutateBytes } from '../mutate-bytes.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { bytesOf, Fault, type Target, textOf } from '../target.ts';

/** Packs, imported into a database in use: each is taken whole and can be taken out again, or leaves nothing. */
export async function packsTarget(): Promise<Target> {
  const database = new SidelightDatabase('fuzz-packs');
  await seedCorpus(database, 1, [corpusArticle('bundled:a'), corpusArticle('bundled:b')]);
  const [, , rich] = bundledArticles();
  return {
    name: 'packs',
    seeds: [
      await makePack(['Crane', 'Quay', 'Tram'].map((name) => packArticle(name))),
      await makePack([
        packArticle('Crane', { url: null }),
        ...(rich ? [{ ...rich, origin: 'pack' as const }] : []),
      ]),
    ],
    mutate: (random, seed) =>
      between(random, 0, 3) === 0
        ? mutateBytes(random, seed)
        : new Uint8Array(gzipSync(bytesOf(mutateLines(random, textOf(gunzipSync(seed)))), { level: 1 })),
    ...(await leavingNothing(database, (input) => importOf(database, input))),
  };
}

async function importOf(database: SidelightDatabase, input: Uint8Array): Promise<string> {
  try {
    const { header, articles } = await openPack(inPieces(input, 10_000));
    await bringIn(database, { header, articles });
    const shown = await articlesOf(database, 'pack');
    const [pack] = await database.packs.toArray();
    if (shown.length !== pack?.shown) throw new Fault('not all of it is shown');
    await takeOut(database, header.checksum);
    return 'taken';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    if (!Object.hasOwn(messages, error.problem)) throw new Fault(`nothing says ${error.problem}`);
    for (const { id } of await database.packs.toArray()) await takeOut(database, id);
    return error.problem;
  }
}

/** Changes a header, an article, or lines and characters; often so that counts and checksum fit again. */
function mutateLines(random: Random, text: string): string {
  const lines = text.split('\n');
  if (between(random, 0, 3) === 0) return mutateText(random, text, lines);
  const at = between(random, 0, lines.length - 2);
  lines[at] = mutateJson(random, JSON.parse(lines[at] ?? ''));
  if (between(random, 0, 3) === 0) lines.splice(pick(random, [1, lines.length - 1]), 0, lines[1] ?? '');
  return (between(random, 0, 3) === 0 ? lines : fitting(lines)).join('\n');
}

/** The lines with a header that counts them and has their checksum, where header and lines are such that it can. */
function fitting([first = '', ...lines]: string[]): string[] {
  try {
    const header = JSON.parse(first) as { counts: Record<string, number>; checksum: string };
    const articles = lines.slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown[]>);
    header.counts.articles = articles.length;
    for (const kind of ['actors', 'events', 'figures'])
      header.counts[kind] = articles.reduce((sum, article) => sum + (article[kind]?.length ?? 0), 0);
    let digest = Buffer.alloc(32);
    for (const line of lines.slice(0, -1)) digest = createHash('sha256').update(digest).update(line).digest();
    header.checksum = digest.toString('hex');
    return [JSON.stringify(header), ...lines];
  } catch {
    return [first, ...lines];
  }
}
