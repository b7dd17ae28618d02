import { compareFigures, type FigureInArticle } from '../../context/compare/compare-figures.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { answerLines } from '../answer-lines.ts';
import { articleFrom } from '../article-input.ts';
import { entryOf } from '../corpus-input.ts';
import { createReader } from '../create-reader.ts';
import { type Fields, fieldsIn, offset } from '../fields.ts';
import { InputError } from '../input-error.ts';
import type { Io } from '../io.ts';
import { markedFigure } from '../marked-figure.ts';
import type { Options } from '../options.ts';
import { phraseText } from '../phrases.ts';
import { UsageError } from '../usage.ts';

/** `compare`: what two marked figures have to do with each other. */
export async function compareVerb(options: Options, io: Io): Promise<number> {
  if (!options.jsonl) throw new UsageError('compare needs --jsonl');
  const read = await createReader();
  return answerLines(io, (fields) => {
    const a = marked(fields, 'a', read);
    const b = marked(fields, 'b', read);
    const { verdict, reason } = compareFigures(a, b);
    return { verdict, reason: phraseText(reason) };
  });
}

/** The figure that one side of the line marks, with its article. */
function marked(fields: Fields, side: 'a' | 'b', read: (article: Article) => Reading): FigureInArticle {
  const given = fieldsIn(fields, side);
  const article = articleFrom(given);
  const length = article.paragraphs.join('\n\n').length;
  const span = { start: offset(given, 'start', length), end: offset(given, 'end', length) };
  if (span.end <= span.start) throw new InputError(`"${side}" marks nothing: "end" is not after "start"`);
  const entry = entryOf(side, article, read);
  const figure = markedFigure(entry, span);
  if (!figure) throw new InputError(`"${side}" marks no figure: none was found at ${span.start}–${span.end}`);
  return figure;
}
