import { loadTables } from '../../../cli/load-tables.ts';
import { findDates } from '../../../reading/dates/find-dates.ts';
import { findFigures } from '../../../reading/figures/find-figures.ts';
import { type Source, sourceOf } from '../../../reading/source.ts';
import type { Figure } from '../../../reading/types.ts';
import { articleOf } from '../article-of.ts';

/** What the tables say of words. */
export const { lexicon: LEXICON } = await loadTables();

/** An article of one text, published on a Wednesday. */
export function articleSource(text: string, published: string | null = '2025-05-28'): Source {
  return sourceOf(
    articleOf(text, { published: published === null ? null : { date: published, certainty: 'stated' } }),
  );
}

/** The figures of a text, read without names. */
export function figuresIn(text: string, published: string | null = '2025-05-28'): Figure[] {
  const source = articleSource(text, published);
  return findFigures(source, [], findDates(source, LEXICON), LEXICON.figures);
}
