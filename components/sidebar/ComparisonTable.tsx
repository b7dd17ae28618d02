import type { ArticleRef, FigureRow, VerdictKind } from '../../context/types.ts';
import { Button } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { figureValue } from '../parts/figure-value.ts';
import { sourceName } from '../parts/source-name.ts';
import { OwnMark, VERDICT_WORDS, VerdictMark } from '../parts/Verdict.tsx';
import { useText } from '../text.tsx';
import { dateOf } from './plot-rows.ts';

interface ComparisonTableProps {
  id: string;
  caption: string;
  rows: FigureRow[];
  /** Of the whole comparison; a row with another one says why. */
  verdict: VerdictKind;
  page: ArticleRef;
  onOpenArticle: (article: ArticleRef) => void;
}

/** Values first, then who claims them and where, then when. */
export function ComparisonTable({ id, caption, rows, ...rest }: ComparisonTableProps) {
  const text = useText();
  return (
    <table class="sl-values" id={id}>
      <caption class="sl-hidden">{caption}</caption>
      <thead class="sl-hidden">
        <tr>
          <th scope="col">{text.t('columnValue')}</th>
          <th scope="col">{text.t('columnSource')}</th>
          <th scope="col">{text.t('columnDate')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ValueRow key={`${row.article?.id ?? ''} ${row.figure.id}`} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

/** Characters from which on a value may break into lines. */
const LONG = 11;

type ValueRowProps = { row: FigureRow } & Pick<ComparisonTableProps, 'verdict' | 'page' | 'onOpenArticle'>;

function ValueRow({ row, verdict: ofAll, page, onOpenArticle }: ValueRowProps) {
  const text = useText();
  const { article, claimedBy, figure, verdict } = row;
  const { iso, inferred, span } = dateOf(row, page);
  const kind = verdict?.verdict;
  const value = figureValue(figure, text.locale);
  const why = verdict && verdict.verdict !== ofAll ? text.sentence(verdict.reason) : null;
  return (
    <>
      <tr class={why ? 'sl-value-explained' : undefined}>
        <th scope="row" class="sl-value">
          <span class="sl-value-mark">{kind ? <VerdictMark kind={kind} /> : <OwnMark />}</span>
          {kind && <span class="sl-hidden">{text.t(VERDICT_WORDS[kind])}: </span>}
          <bdi class={value.length > LONG ? 'sl-value-long' : 'sl-value-short'}>{value}</bdi>
        </th>
        <td class="sl-value-source">
          {claimedBy && (
            <span class="sl-claimant">
              <bdi>{claimedBy}</bdi>
            </span>
          )}
          <span class="sl-publisher">
            {article ? (
              <Button look="quiet" onClick={() => onOpenArticle(article)}>
                <bdi>{sourceName(article, text)}</bdi>
              </Button>
            ) : (
              text.t('thisPage')
            )}
            {figure.modality !== 'asserted' && <span> · {text.t(MODALITIES[figure.modality])}</span>}
          </span>
        </td>
        <td class="sl-value-date">{iso && <DateText iso={iso} inferred={inferred} span={span} />}</td>
      </tr>
      {why && (
        <tr>
          <td class="sl-value-reason" colSpan={3}>
            {why}
          </td>
        </tr>
      )}
    </>
  );
}

const MODALITIES = {
  planned: 'modalityPlanned',
  denied: 'modalityDenied',
  hypothetical: 'modalityHypothetical',
} as const;
