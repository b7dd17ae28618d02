import { compareFigures, type FigureInArticle } from '../../context/compare/compare-figures.ts';
import { markedFigure } from '../../context/compare/marked-figure.ts';
import { articleText } from '../../reading/article-text.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { answerLines } from '../answer-lines.ts';
import { articleFrom } from '../article-input.ts';
import { createReader } from '../create-reader.ts';
import { type Fields, fieldsIn, offset } from '../fields.ts';
import { InputError } from '../input-error.ts';
import type { Io } from '../io.ts';
import { loadScales } from '../load-tables.ts';
import type { Options } from '../options.ts';
import { phraseText } from '../phrases.ts';
import { UsageError } from '../usage.ts';

/** `compare`: what two marked figures have to do with each other. */
export async function compareVerb(options: Options, io: Io): Promise<number> {
  if (!options.jsonl) throw new UsageError('compare needs --jsonl');
  const [read, scales] = await Promise.all([createReader(), loadScales()]);
  return answerLines(io, (fields) => {
    const a = marked(fields, 'a', read);
    const b = marked(fields, 'b', read);
    const { verdict, reason } = compareFigures(a, b, scales);
    return { verdict, reason: phraseText(reason) };
  });
}

/** The figure that one side of the line marks, with its article. */
function marked(fields: Fields, side: 'a' | 'b', read: (article: Article) => Reading): FigureInArticle {
  const given = fieldsIn(fields, side);
  const article = articleFrom(given);
  const { length } = articleText(article);
  const span = { start: offset(given, 'start', length), end: offset(given, 'end', length) };
  if (span.end <= span.start) throw new InputError(`"${side}" marks nothing: "end" is not after "start"`);
  return markedFigure(article, read(article), span);
}
