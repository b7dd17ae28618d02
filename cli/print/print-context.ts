import { periodPhrase } from '../../context/period-phrase.ts';
import type { Context, CorpusLimits, FigureComparison, FigureRow } from '../../context/types.ts';
import { phraseText } from '../phrases.ts';
import { section } from './section.ts';

/** What a corpus says about an article, for people to read in a terminal. */
export function printContext(context: Context, limit: number): string {
  const { article, related, figures, omitted, limits } = context;
  const sections = [
    section(
      'Figures',
      figures.flatMap((comparison) => comparisonLines(comparison)),
      figures.length,
    ),
    section(
      'Related coverage',
      related
        .slice(0, limit)
        .map(({ article: other, reasons }) =>
          [
            other.headline || other.id,
            other.publisher,
            other.published?.date,
            reasons.map(phraseText).join('; '),
          ]
            .filter(Boolean)
            .join(' · '),
        ),
    ),
    section(
      'Left out here',
      omitted.map(({ kind, text, articles }) => `${text} (${kind}, in ${articles.length} articles)`),
    ),
  ];
  return `${[article.headline || '(no headline)', ...sections, limitsLine(limits)].join('\n\n')}\n`;
}

/** What the corpus covers, so that silence is not taken for absence. */
export function limitsLine({ articles, fromFeeds, from, to }: CorpusLimits): string {
  const span = from === null ? '' : from === to ? ` of ${from}` : ` from ${from} to ${to}`;
  const feeds = fromFeeds > 0 ? `, ${fromFeeds} of them from feeds` : '';
  return `the corpus holds ${articles} article${articles === 1 ? '' : 's'}${span}${feeds}`;
}

function comparisonLines({ title, verdict, rows }: FigureComparison): string[] {
  return [`${phraseText(title)}: ${verdict.verdict}: ${phraseText(verdict.reason)}`, ...rows.map(rowLine)];
}

function rowLine({ article, figure, claimedBy, verdict }: FigureRow): string {
  const where = article === null ? 'here' : article.headline || article.id;
  const date = figure.asOfSpan ? phraseText(periodPhrase(figure.asOfSpan)) : figure.asOf;
  const notes = [claimedBy && `says ${claimedBy}`, date && `as of ${date}`, verdict?.verdict];
  return `  ${figure.text} · ${[where, ...notes].filter(Boolean).join(' · ')}`;
}
