import type { Changes } from '../../components/library/versions/ChangesView.tsx';
import { corpusArticleOf } from '../../context/corpus-article.ts';
import type { CorpusFigure } from '../../context/types.ts';
import { changedFigures } from '../../context/versions/changed-figures.ts';
import { textChanges } from '../../data/versions/text-changes.ts';
import type { TextRead } from '../../messages/protocol.ts';

/** What became of a text and its figures. */
export function changesBetween(before: TextRead, after: TextRead): Omit<Changes, 'before' | 'after'> {
  return {
    figures: changedFigures(figuresOf(before), figuresOf(after)),
    text: textChanges(before.article, after.article),
  };
}

function figuresOf({ article, reading }: TextRead): CorpusFigure[] {
  return corpusArticleOf(article, reading, { id: '', origin: 'collection', genre: 'news' }).figures;
}
