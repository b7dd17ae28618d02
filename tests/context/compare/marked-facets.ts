import { type Facets, facetsOf } from '../../../context/compare/facets.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

/** The facets of the figure between `[[` and `]]`, in an article that says nothing else. */
export function markedFacets(marked: string, date?: string): Facets {
  const span = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
  const text = marked.replace('[[', '').replace(']]', '');
  const { article, reading } = tell({ id: marked, text, ...(date ? { date } : {}) });
  return facetsOf(markedFigure(article, reading, span), SCALES.words);
}
