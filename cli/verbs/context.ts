import { contextOf } from '../../context/context-of.ts';
import { corpusArticleOf, figureIndex } from '../../context/corpus-article.ts';
import type { Context, FigureComparison } from '../../context/types.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { answerLines } from '../answer-lines.ts';
import { articleInFile } from '../article-file.ts';
import { articleFrom } from '../article-input.ts';
import { type LoadedCorpus, loadCorpus } from '../corpus-input.ts';
import { createReader } from '../create-reader.ts';
import { readFiles } from '../files.ts';
import type { Io } from '../io.ts';
import { loadScales } from '../load-tables.ts';
import type { Options } from '../options.ts';
import { phraseText } from '../phrases.ts';
import { limitsLine, printContext } from '../print/print-context.ts';
import { UsageError } from '../usage.ts';

/** `context`: what a corpus says about each article. */
export async function contextVerb(options: Options, io: Io): Promise<number> {
  if (options.corpus === null || (!options.jsonl && options.files.length === 0))
    throw new UsageError('context needs --corpus FILE.jsonl and FILE or --jsonl');
  const [read, scales] = await Promise.all([createReader(), loadScales()]);
  const loaded = await loadCorpus(options.corpus, read);
  for (const line of loaded.lines)
    if ('problem' in line) io.warn(`${options.corpus}: ${line.id ?? 'a line'}: ${line.problem}`);
  if (options.jsonl) io.warn(limitsLine(await loaded.corpus.limits()));
  const answer = async (article: Article, id: string) => {
    const reading = read(article);
    const page = corpusArticleOf(article, reading, { id, origin: 'pack', genre: 'news' });
    return { reading, context: await contextOf(page, reading, loaded.corpus, scales) };
  };
  const line = async (article: Article, id: string) => {
    const { reading, context } = await answer(article, id);
    return contextLine(context, reading, loaded, options.limit);
  };
  if (options.jsonl) return answerLines(io, (fields, id) => line(articleFrom(fields), String(id)));
  return readFiles(options, io, {
    json: async (content, file) => line(await articleInFile(content, file), file),
    readable: async (content, file) => {
      const { context } = await answer(await articleInFile(content, file), file);
      return printContext(context, options.limit);
    },
  });
}

function contextLine(context: Context, reading: Reading, { byId }: LoadedCorpus, limit: number): object {
  return {
    related: context.related.slice(0, limit).map(({ article, score, reasons }) => ({
      id: article.id,
      score,
      reasons: reasons.map(phraseText),
    })),
    figures: context.figures.flatMap((comparison) => figureLines(comparison, reading, byId)),
    actors: context.actors,
    omitted: context.omitted.map(({ kind, text, articles }) => ({
      kind,
      text,
      articles: articles.map(({ id }) => id),
    })),
  };
}

/** One line of the answer for each figure elsewhere that a figure of the page is set beside. */
function figureLines(
  { here, rows }: FigureComparison,
  reading: Reading,
  byId: LoadedCorpus['byId'],
): object[] {
  const figure = reading.figures.find(({ start, end }) => start === here.start && end === here.end);
  return rows.flatMap(({ article, figure: other, verdict }) => {
    if (!article || !verdict) return [];
    const span = byId.get(article.id)?.figures[figureIndex(other.id)];
    return {
      figure: figure ?? here,
      other: { article: article.id, start: span?.start ?? null, end: span?.end ?? null, text: other.text },
      verdict: verdict.verdict,
      reason: phraseText(verdict.reason),
    };
  });
}
