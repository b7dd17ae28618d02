import { useState } from 'preact/hooks';
import type { ArticleRef, FigureComparison } from '../../context/types.ts';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import { comparisonMarkdown, comparisonText } from './comparison-text.ts';
import type { SidebarActions } from './Sidebar.tsx';

interface ComparisonActionsProps extends Pick<SidebarActions, 'onCopy' | 'onCorrect'> {
  comparison: FigureComparison;
  page: ArticleRef;
  passages: boolean;
  onPassages: () => void;
}

/** What can be done with a comparison: read its passages, take it along, contradict it. */
export function ComparisonActions(props: ComparisonActionsProps) {
  const { comparison, page, passages, onPassages, onCopy, onCorrect } = props;
  const text = useText();
  const [copied, setCopied] = useState<'text' | 'markdown' | null>(null);
  const [contradicted, setContradicted] = useState(false);
  const many = comparison.rows.length > 2;

  const copy = (as: 'text' | 'markdown') => {
    const write = as === 'text' ? comparisonText : comparisonMarkdown;
    onCopy(write(comparison, page, text));
    setCopied(as);
  };
  const contradict = (undo: boolean) => {
    onCorrect({ kind: 'not-a-conflict', comparison: comparison.id, ...(undo && { undo: true }) });
    setContradicted(!undo);
  };

  return (
    <div class="sl-comparison-actions">
      <Button expanded={passages} onClick={onPassages}>
        {text.t(passages ? 'hidePassages' : many ? 'showAllPassages' : 'showBothPassages')}
      </Button>
      <Button onClick={() => copy('text')}>{text.t('copyText')}</Button>
      {comparison.verdict.verdict === 'conflict' && !contradicted && (
        <Button look="quiet" onClick={() => contradict(false)}>
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
        {contradicted && (
          <p>
            {text.t('notedNotAConflict')} <Button onClick={() => contradict(true)}>{text.t('undo')}</Button>
          </p>
        )}
      </div>
    </div>
  );
}
