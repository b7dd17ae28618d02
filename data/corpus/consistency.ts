import type { CorpusArticle, CorpusFigure, Passage } from '../../context/types.ts';
import type { Report } from './schema.ts';

/** Checks what no field can say alone: ids are unique and resolve, intervals are in order, focuses hit their words. */
export function checkConsistency(article: CorpusArticle, report: Report): void {
  const { actors, events, figures } = article;
  const known = idsOf(actors, 'actors', report);
  idsOf(events, 'events', report);
  idsOf(figures, 'figures', report);
  /** In our own records every passage is written around its figure or trigger. */
  const ours = article.origin === 'bundled';

  for (const [index, event] of events.entries()) {
    const path = `events/${index}`;
    resolve(event.source, known, `${path}/source`, report);
    resolve(event.target, known, `${path}/target`, report);
    if ((event.date === null) !== (event.dateCertainty === null))
      report(`${path}/dateCertainty`, 'must be given when there is a date, and only then');
    checkFocus(event.passage, ours ? event.trigger : null, `${path}/passage`, report);
  }
  for (const [index, figure] of figures.entries()) {
    const path = `figures/${index}`;
    resolve(figure.actors, known, `${path}/actors`, report);
    checkInterval(figure, path, report);
    if (ours || figure.passage.focus) checkFocus(figure.passage, figure.text, `${path}/passage`, report);
  }
}

function idsOf(entries: { id: string }[], path: string, report: Report): Set<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (ids.has(id)) report(`${path}/${index}/id`, `repeats "${id}"`);
    ids.add(id);
  }
  return ids;
}

function resolve(ids: string[], known: Set<string>, path: string, report: Report): void {
  for (const [index, id] of ids.entries())
    if (!known.has(id)) report(`${path}/${index}`, `names no actor of this article: "${id}"`);
}

function checkInterval({ min, max, kind }: CorpusFigure, path: string, report: Report): void {
  if (min !== null && max !== null && min > max) report(`${path}/min`, 'must not be greater than max');
  if (min === null && max === null && kind !== 'vague')
    report(`${path}/min`, 'min and max may both be open only for a vague figure');
}

/** The focus lies inside the passage; where `words` are expected, they stand there. */
function checkFocus({ text, focus }: Passage, words: string | null, path: string, report: Report): void {
  if (focus === null) {
    if (words !== null) report(`${path}/text`, `does not contain "${words}"`);
  } else if (focus.start >= focus.end || focus.end > text.length) {
    report(`${path}/focus`, 'must be a stretch of the passage');
  } else if (words !== null && text.slice(focus.start, focus.end) !== words) {
    report(`${path}/focus`, `must stand on "${words}"`);
  }
}
