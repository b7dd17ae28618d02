import { articleText, PARAGRAPH_BREAK } from '../../../reading/article-text.ts';
import type { Span } from '../../../reading/types.ts';
import { placeOf } from '../../highlights/anchor.ts';
import type { PortablePage } from '../../types.ts';
import { escapeHtml } from './escape-html.ts';

/** The paragraphs of a page in HTML, what its reader highlighted in `mark`. */
export function markedParagraphs({
  article,
  highlights = [],
}: Pick<PortablePage, 'article' | 'highlights'>): string[] {
  const text = articleText(article);
  const spans = highlights
    .flatMap((highlight) => placeOf(text, highlight) ?? [])
    .sort((a, b) => a.start - b.start);
  let from = 0;
  return article.paragraphs.map((paragraph) => {
    const html = marked(paragraph, from, spans);
    from += paragraph.length + PARAGRAPH_BREAK.length;
    return html;
  });
}

/** @param from where in the text the paragraph begins */
function marked(paragraph: string, from: number, spans: readonly Span[]): string {
  let html = '';
  let done = 0;
  for (const { start, end } of spans) {
    const open = Math.max(start - from, done);
    const close = Math.min(end - from, paragraph.length);
    if (open >= close) continue;
    html += `${escapeHtml(paragraph.slice(done, open))}<mark>${escapeHtml(paragraph.slice(open, close))}</mark>`;
    done = close;
  }
  return html + escapeHtml(paragraph.slice(done));
}
