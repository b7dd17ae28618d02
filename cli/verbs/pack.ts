import { basename, extname } from 'node:path';
import { PackError } from '../../data/packs/pack-error.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { createReader } from '../create-reader.ts';
import { messageOf } from '../input-error.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { buildPack, type Candidate } from '../pack/build-pack.ts';
import { findInputs } from '../pack/find-inputs.ts';
import { fitArticle } from '../pack/fit-article.ts';
import { articlesIn } from '../pack/input-articles.ts';
import { openPackFile } from '../pack/open-pack-file.ts';
import { phraseText } from '../phrases.ts';
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
      io.warn(`${file}: ${problemOf(error)}`);
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

async function* candidates(
  files: string[],
  read: (article: Article) => Reading,
  skip: (where: string, why: string) => void,
): AsyncGenerator<Candidate> {
  for await (const file of findInputs(files))
    for await (const found of articlesIn(file))
      if ('problem' in found) skip(found.where, found.problem);
      else
        try {
          yield { where: found.where, article: fitArticle(found.article, read(found.article), found.genre) };
        } catch (error) {
          skip(found.where, messageOf(error));
        }
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

function problemOf(error: unknown): string {
  if (!(error instanceof PackError)) return messageOf(error);
  return `${phraseText({ key: error.problem, args: error.args })} (${error.message})`;
}
