import type { ArticleRef, FigureGroup, FigureRow, Verdict } from '../../context/types.ts';
import { figureValue } from '../parts/figure-value.ts';
import { VERDICT_WORDS } from '../parts/Verdict.tsx';
import type { Text } from '../text.tsx';
import { dateOf } from './plot-rows.ts';

/** A comparison as plain text: verdict, reason, and for each value its claimant, date, source and passage. */
export function comparisonText(comparison: FigureGroup, page: ArticleRef, text: Text): string {
  const { title, verdict, rows } = comparison;
  const blocks = rows.map((row) => {
    const source = sourceOf(row, page, text);
    return [
      headOf(row, page, text),
      otherReason(row, verdict, text) && `  ${otherReason(row, verdict, text)}`,
      `  ${source.words}`,
      source.url && `  ${source.url}`,
      `  ${passageOf(row, text)}`,
    ];
  });
  return [
    text.sentence(title),
    `${text.t(VERDICT_WORDS[verdict.verdict])}. ${text.sentence(verdict.reason)}`,
    ...blocks.map((block) => `\n${block.filter(Boolean).join('\n')}`),
  ].join('\n');
}

/** The same as Markdown, with sources as links and passages as quotations. */
export function comparisonMarkdown(comparison: FigureGroup, page: ArticleRef, text: Text): string {
  const { title, verdict, rows } = comparison;
  const blocks = rows.map((row) => {
    const { words, url } = sourceOf(row, page, text);
    const source = url ? `[${escapeMarkdown(words)}](<${url}>)` : escapeMarkdown(words);
    const why = otherReason(row, verdict, text);
    const reason = why ? `${escapeMarkdown(why)}  \n  ` : '';
    return `- **${escapeMarkdown(headOf(row, page, text))}**  \n  ${reason}${source}\n  > ${escapeMarkdown(passageOf(row, text))}`;
  });
  return [
    `### ${escapeMarkdown(text.sentence(title))}`,
    `**${text.t(VERDICT_WORDS[verdict.verdict])}.** ${escapeMarkdown(text.sentence(verdict.reason))}`,
    blocks.join('\n'),
  ].join('\n\n');
}

/** "50,000 — Zelensky — ≈ 28 May 2025" */
function headOf(row: FigureRow, page: ArticleRef, text: Text): string {
  const { iso, inferred, span } = dateOf(row, page);
  const date = span ? text.period(span) : iso && `${inferred ? '≈ ' : ''}${text.date(iso)}`;
  return [figureValue(row.figure, text.locale), row.claimedBy, date].filter(Boolean).join(' — ');
}

/** Why a value stands to the page's own in another way than the comparison as a whole; null where it does not. */
function otherReason({ verdict }: FigureRow, ofAll: Verdict, text: Text): string | null {
  if (!verdict || verdict.verdict === ofAll.verdict) return null;
  return `${text.t(VERDICT_WORDS[verdict.verdict])}. ${text.sentence(verdict.reason)}`;
}

function sourceOf(row: FigureRow, page: ArticleRef, text: Text): { words: string; url: string | null } {
  const { headline, publisher, published, url } = row.article ?? page;
  const date = published && `${published.certainty === 'inferred' ? '≈ ' : ''}${text.date(published.date)}`;
  const words = [publisher, text.t('quoted', headline), date].filter(Boolean).join(', ');
  return { words, url: url && /^https?:\/\/[^\s<>]+$/.test(url) ? url : null };
}

function passageOf({ article, figure }: FigureRow, text: Text): string {
  const passage = figure.passage.text.replace(/\s+/g, ' ').trim();
  return article?.origin === 'bundled' ? `${passage} (${text.t('inOurWords')})` : text.t('quoted', passage);
}

function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
