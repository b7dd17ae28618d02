import { basename, extname } from 'node:path';
import { createReader } from '../create-reader.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { buildPack } from '../pack/build-pack.ts';
import { candidates } from '../pack/candidates.ts';
import { openPackFile } from '../pack/open-pack-file.ts';
import { packProblem } from '../pack/pack-problem.ts';
import { printPackArticle, printPackHeader } from '../print/print-pack.ts';
import { UsageError } from '../usage.ts';

/** `pack build`, `pack check` and `pack show`: a corpus in one file. */
export async function packVerb(options: Options, io: Io): Promise<number> {
  const [act, ...files] = options.files;
  if (act === 'build') return build({ ...options, files }, io);
  if (act !== 'check' && act !== 'show') throw new UsageError('pack needs build, check or show');
  if (files.length === 0) throw new UsageError(`pack ${act} needs FILE`);
  let failed = 0;
  for (const file of files) {
    try {
      await (act === 'check' ? check(file, io) : show(file, options, io));
    } catch (error) {
      failed++;
      io.warn(`${file}: ${packProblem(error)}`);
    }
  }
  return failed;
}

/** Resolves to 0: what was skipped is said, and no failure. */
async function build({ files, output, name, publisher, licence }: Options, io: Io): Promise<number> {
  if (files.length === 0 || output === null) throw new UsageError('pack build needs INPUT… and -o FILE');
  const skip = (where: string, why: string) => io.warn(`skipped ${where}: ${why}`);
  const about = {
    name: name ?? basename(output, extname(output)),
    publisher,
    licence,
    made: new Date().toISOString(),
  };
  const header = await buildPack(about, candidates(files, await createReader(), skip), output, skip);
  await io.write(printPackHeader(header));
  return 0;
}

/** Reads all of a pack, so that counts and checksum are compared too. */
async function check(file: string, io: Io): Promise<void> {
  const { header, articles } = await openPackFile(file);
  for await (const _ of articles);
  await io.write(`${file}: sound, ${header.counts.articles} articles\n`);
}

async function show(file: string, { json }: Options, io: Io): Promise<void> {
  const { header, articles } = await openPackFile(file);
  await io.write(json ? `${JSON.stringify(header)}\n` : `${printPackHeader(header)}\n`);
  for await (const article of articles)
    await io.write(json ? `${JSON.stringify(article)}\n` : printPackArticle(article));
}
