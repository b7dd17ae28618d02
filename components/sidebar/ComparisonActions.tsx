import { useState } from 'preact/hooks';
import type { ArticleRef, FigureGroup } from '../../context/types.ts';
import { notAConflict } from '../corrections.ts';
import { Button } from '../parts/Button.tsx';
import type { Correct } from '../parts/use-noted.tsx';
import { useText } from '../text.tsx';
import { comparisonMarkdown, comparisonText } from './comparison-text.ts';
import type { SidebarActions } from './Sidebar.tsx';

interface ComparisonActionsProps extends Pick<SidebarActions, 'onCopy'> {
  onCorrect: Correct;
  comparison: FigureGroup;
  page: ArticleRef;
  passages: boolean;
  onPassages: () => void;
  /** Whether the values are drawn over time; null where they have no course. */
  overTime: boolean | null;
  onOverTime: (overTime: boolean) => void;
}

/** What can be done with a comparison: read its passages, take it along, contradict it. */
export function ComparisonActions(props: ComparisonActionsProps) {
  const { comparison, page, passages, onPassages, overTime, onOverTime, onCopy, onCorrect } = props;
  const text = useText();
  const [copied, setCopied] = useState<'text' | 'markdown' | null>(null);
  const many = comparison.rows.length > 2;

  const copy = (as: 'text' | 'markdown') => {
    const write = as === 'text' ? comparisonText : comparisonMarkdown;
    onCopy(write(comparison, page, text));
    setCopied(as);
  };

  return (
    <div class="sl-comparison-actions">
      <Button expanded={passages} onClick={onPassages}>
        {text.t(passages ? 'hidePassages' : many ? 'showAllPassages' : 'showBothPassages')}
      </Button>
      {overTime !== null && (
        <Button onClick={() => onOverTime(!overTime)}>
          {text.t(overTime ? 'showSideBySide' : 'showOverTime')}
        </Button>
      )}
      <Button onClick={() => copy('text')}>{text.t('copyText')}</Button>
      {comparison.verdict.verdict === 'conflict' && (
        <Button look="quiet" onClick={() => onCorrect(notAConflict(comparison, page), 'notedNotAConflict')}>
          {text.t('notAConflict')}
        </Button>
      )}
      <div role="status" class="sl-comparison-done">
        {copied && (
          <p>
            {text.t(copied === 'text' ? 'copiedText' : 'copiedMarkdown')}{' '}
            {copied === 'text' && <Button onClick={() => copy('markdown')}>{text.t('copyMarkdown')}</Button>}
          </p>
        )}
      </div>
    </div>
  );
}
