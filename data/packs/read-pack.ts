import type { CorpusArticle } from '../../context/types.ts';
import { validateArticle } from '../corpus/validate.ts';
import { PackError } from './pack-error.ts';
import { type PackFacts, type PackHeader, packHeaderFrom } from './pack-header.ts';
import { PACK_LIMITS, type PackLimits } from './pack-limits.ts';
import { packTally } from './pack-tally.ts';
import { unpackLines } from './unpack-lines.ts';

/** A pack whose header was read and whose articles are waiting. */
export interface OpenPack {
  header: PackHeader;
  /**
   * Its articles, each rebuilt field by field, in order. Nothing is certain before the last: only after it are counts
   * and checksum compared. Leaving early lets the file go.
   */
  articles: AsyncGenerator<CorpusArticle, void>;
}

/**
 * Opens a pack and reads its header. This and its articles throw `PackError` and nothing else,
 * whatever the bytes are; memory does not grow with the file.
 */
export async function openPack(
  bytes: AsyncIterable<Uint8Array>,
  limits: PackLimits = PACK_LIMITS,
): Promise<OpenPack> {
  const lines = unpackLines(bytes, limits);
  const first = await lines.next();
  if (first.done) throw new PackError('packNotPack', 'the file holds nothing');
  try {
    const header = packHeaderFrom(firstLine(first.value));
    if (header.counts.articles > limits.articles)
      throw new PackError('packTooLarge', `more than ${limits.articles} articles`);
    return { header, articles: articlesIn(lines, header) };
  } catch (error) {
    await lines.return(undefined);
    throw error;
  }
}

async function* articlesIn(lines: AsyncGenerator<Uint8Array>, header: PackHeader) {
  const tally = packTally();
  let place = 0;
  for await (const line of lines) {
    if (++place > header.counts.articles)
      throw new PackError('packMismatch', 'more articles than its header says');
    const result = validateArticle(articleOf(line, place), `article ${place}`);
    if ('errors' in result) throw new PackError('packBadArticle', result.errors[0] ?? '', [place]);
    if (result.article.origin !== 'pack')
      throw new PackError('packBadArticle', `article ${place}: origin must be "pack"`, [place]);
    await tally.add(result.article, line);
    yield result.article;
  }
  compare(tally.facts(), header);
}

function compare(found: PackFacts, header: PackHeader): void {
  const { counts, from, to, languages, checksum } = header;
  if (found.checksum !== checksum) throw new PackError('packMismatch', 'the checksum does not fit');
  // Made and rebuilt in the same order of fields.
  if (JSON.stringify(found) !== JSON.stringify({ counts, from, to, languages, checksum }))
    throw new PackError('packMismatch', 'counts, days or languages do not fit');
}

function firstLine(line: Uint8Array): unknown {
  try {
    return parsed(line);
  } catch {
    throw new PackError('packNotPack', 'the first line is not JSON');
  }
}

function articleOf(line: Uint8Array, place: number): unknown {
  try {
    return parsed(line);
  } catch {
    throw new PackError('packBadArticle', `article ${place} is not JSON in UTF-8`, [place]);
  }
}

function parsed(line: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
}
