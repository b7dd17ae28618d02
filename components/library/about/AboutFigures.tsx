import type { ArticleRef, FigureGroup, FigureRow } from '../../../context/types.ts';
import { Button } from '../../parts/Button.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { figureValue } from '../../parts/figure-value.ts';
import { EmptyNote, Section } from '../../parts/Section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { useFold } from '../../parts/use-fold.tsx';
import type { Correct } from '../../parts/use-noted.tsx';
import { Comparison } from '../../sidebar/Comparison.tsx';
import { dateOf } from '../../sidebar/plot-rows.ts';
import { VerdictCounts } from '../../sidebar/VerdictCounts.tsx';
import { useText } from '../../text.tsx';
import { inOrderOfTime } from './in-order-of-time.ts';

interface AboutFiguresProps {
  title: string;
  groups: FigureGroup[];
  /** Figures that one article alone gives. */
  alone: FigureRow[];
  empty: string;
  onOpenArticle: (article: ArticleRef) => void;
  onCopy: (words: string) => void;
  onCorrect: Correct;
}

/** Comparisons are large: so many before the reader asks for the rest. */
const GROUPS = 6;
const ALONE = 8;

/** Quantities with all their values in the order of time, conflicts first; then those that one article alone gives. */
export function AboutFigures({ title, groups, alone, empty, ...actions }: AboutFiguresProps) {
  const text = useText();
  const { shown, more } = useFold(groups, GROUPS, 'showAllQuantities');
  const rest = useFold(alone, ALONE, 'showAllValues');
  return (
    <Section id="sl-figures" title={title} note={<VerdictCounts figures={groups} />}>
      {groups.length + alone.length === 0 && <EmptyNote>{empty}</EmptyNote>}
      <div class="sl-ruled">
        {shown.map((group) => {
          const page = group.rows.find(({ verdict }) => verdict === null)?.article;
          return (
            page && (
              <Comparison
                {...actions}
                key={group.id}
                comparison={inOrderOfTime(group, page)}
                page={page}
                overTime
              />
            )
          );
        })}
      </div>
      {more}
      {alone.length > 0 && (
        <>
          <h3 class="sl-label sl-about-alone-title">{text.t('figuresAlone')}</h3>
          <ul class="sl-about-alone sl-ruled">
            {rest.shown.map((row) => (
              <LoneFigure key={`${row.article?.id} ${row.figure.id}`} row={row} {...actions} />
            ))}
          </ul>
          {rest.more}
        </>
      )}
    </Section>
  );
}

function LoneFigure({ row, onOpenArticle }: { row: FigureRow } & Pick<AboutFiguresProps, 'onOpenArticle'>) {
  const text = useText();
  const { article, figure } = row;
  if (!article) return null;
  const { iso, inferred } = dateOf(row, article);
  return (
    <li>
      <p class="sl-about-value">
        <strong>
          <bdi>{figureValue(figure, text.locale)}</bdi>
        </strong>{' '}
        <bdi>{figure.counts}</bdi>
      </p>
      <p class="sl-about-passage">
        <bdi>{figure.passage.text}</bdi>
      </p>
      <Facts class="sl-about-source">
        <Button look="quiet" onClick={() => onOpenArticle(article)}>
          <bdi>{sourceName(article, text)}</bdi>
        </Button>
        {iso && <DateText iso={iso} inferred={inferred} />}
      </Facts>
    </li>
  );
}
