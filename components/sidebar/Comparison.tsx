import './comparison.css';
import { useState } from 'preact/hooks';
import type { ArticleRef, FigureComparison, FigureGroup } from '../../context/types.ts';
import { Button } from '../parts/Button.tsx';
import { RangePlot } from '../parts/RangePlot.tsx';
import { courseOf, TimePlot } from '../parts/TimePlot.tsx';
import { useFold } from '../parts/use-fold.tsx';
import type { Correct } from '../parts/use-noted.tsx';
import { VerdictBadge } from '../parts/Verdict.tsx';
import { useText } from '../text.tsx';
import { ComparisonActions } from './ComparisonActions.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { Passages } from './Passages.tsx';
import { plotRows } from './plot-rows.ts';
import type { SidebarActions } from './Sidebar.tsx';

interface ComparisonProps extends Pick<SidebarActions, 'onCopy' | 'onOpenArticle'> {
  onCorrect: Correct;
  comparison: FigureGroup & Partial<FigureComparison>;
  /** The page being read: the source of the comparison's own row. Without one, the article of the first. */
  page: ArticleRef;
  /** Finds the figure on the page, where there is one. */
  onFlash?: SidebarActions['onFlash'];
  /** Values that have a course are drawn over time at first. */
  overTime?: boolean;
}

/** Values shown before the reader asks for the rest; the page's own is the first. */
const FIRST = 6;

/** One quantity of the page set beside the same quantity elsewhere: verdict, reason, plot, values, passages. */
export function Comparison(props: ComparisonProps) {
  const { comparison, page, onFlash, onOpenArticle } = props;
  const text = useText();
  const [passages, setPassages] = useState(false);
  const [overTime, setOverTime] = useState(props.overTime ?? false);
  const { id, title, verdict, here } = comparison;
  const { shown: rows, more } = useFold(comparison.rows, FIRST, 'showAllValues');
  const plotted = plotRows(rows, page, text);
  const course = courseOf(plotted);
  const tableId = `sl-table-${id}`;

  return (
    <article class={`sl-comparison sl-${verdict.verdict}`} aria-labelledby={`sl-title-${id}`}>
      <h3 class="sl-comparison-title" id={`sl-title-${id}`}>
        {here && onFlash ? (
          <Button onClick={() => onFlash(here)}>
            <bdi>{text.sentence(title)}</bdi>
          </Button>
        ) : (
          <bdi>{text.sentence(title)}</bdi>
        )}
      </h3>
      <p class="sl-comparison-reason">
        <VerdictBadge kind={verdict.verdict} certainty={verdict.certainty} />{' '}
        <span>{text.sentence(verdict.reason)}</span>
      </p>
      {course && overTime ? (
        <TimePlot course={course} tableId={tableId} />
      ) : (
        <RangePlot rows={plotted} tableId={tableId} />
      )}
      <ComparisonTable
        id={tableId}
        rows={rows}
        verdict={verdict.verdict}
        page={page}
        caption={text.sentence(title)}
        onOpenArticle={onOpenArticle}
      />
      {more}
      {passages && <Passages rows={rows} page={page} onCorrect={props.onCorrect} />}
      <ComparisonActions
        {...props}
        passages={passages}
        onPassages={() => setPassages(!passages)}
        overTime={course && overTime}
        onOverTime={setOverTime}
      />
    </article>
  );
}
