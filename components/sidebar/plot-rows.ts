import type { ArticleRef, FigureRow } from '../../context/types.ts';
import type { DaySpan } from '../../reading/types.ts';
import type { PlotRow } from '../parts/RangePlot.tsx';
import { sourceName } from '../parts/source-name.ts';
import type { Text } from '../text.tsx';

/**
 * The rows of a comparison that share the unit of the page's own, as lanes of the plot.
 * A lane is named by its claimant, unless that names several; then by its publisher.
 */
export function plotRows(rows: FigureRow[], page: ArticleRef, text: Text): PlotRow[] {
  const own = rows.find(({ verdict }) => verdict === null) ?? rows[0];
  const unit = own?.figure.unit ?? null;
  const claimants = rows.map(({ claimedBy }) => claimedBy);
  const labelOf = ({ article, claimedBy }: FigureRow) => {
    const telling = claimedBy && claimants.filter((one) => one === claimedBy).length === 1;
    return article && telling ? claimedBy : sourceName(article, text);
  };
  return rows
    .filter(({ figure }) => figure.unit === unit && figure.kind !== 'vague')
    .map((row) => {
      const { iso, inferred, span } = dateOf(row, page);
      return {
        id: `${row.article?.id ?? ''} ${row.figure.id}`,
        min: row.figure.min,
        max: row.figure.max,
        label: labelOf(row),
        claimant: row.claimedBy ?? sourceName(row.article, text),
        date: iso,
        inferred,
        span,
        verdict: row.verdict?.verdict ?? null,
      };
    });
}

interface RowDate {
  iso: string | null;
  inferred: boolean;
  /** Of a period that is no day, month or year; then it is told in its place. */
  span?: DaySpan | undefined;
}

/** When a value was true: as stated, else when it was published, which is only an inference. */
export function dateOf({ figure, article }: FigureRow, page: ArticleRef): RowDate {
  if (figure.asOf) return { iso: figure.asOf, inferred: false, span: figure.asOfSpan };
  return { iso: (article ?? page).published?.date ?? null, inferred: true };
}
