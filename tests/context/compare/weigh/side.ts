import { facetsOf } from '../../../../context/compare/facets.ts';
import { markedFigure } from '../../../../context/compare/marked-figure.ts';
import { tell } from '../../articles.ts';
import { SCALES } from '../../scales.ts';

/** The figure that stands between [[ and ]] in a passage of one publisher. */
export function side(marked: string, publisher: string) {
  const text = marked.replace('[[', '').replace(']]', '');
  const { article, reading } = tell({ id: publisher, text, date: '2021-03-04', publisher });
  const span = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
  return facetsOf(markedFigure(article, reading, span), SCALES.words);
}
