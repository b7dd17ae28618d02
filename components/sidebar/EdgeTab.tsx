import '../base.css';
import './edge-tab.css';
import type { Context } from '../../context/types.ts';
import { BrandMark } from '../parts/icons.tsx';
import { VerdictMark } from '../parts/Verdict.tsx';
import { useText } from '../text.tsx';
import { summaryOf } from './summary.ts';

interface EdgeTabProps {
  context: Context | null;
  side: 'left' | 'right';
  onOpen: () => void;
}

/** The slim tab at the page's edge: what there is, in one glance and one click. */
export function EdgeTab({ context, side, onOpen }: EdgeTabProps) {
  const text = useText();
  const { counts, conflicts } = summaryOf(context, text);
  const said = [...counts, ...(conflicts ? [conflicts] : [])].join(', ');
  const label = said ? text.t('openSidebarWith', said) : text.t('openSidebar');
  return (
    <main class={`sl-root sl-edge sl-side-${side}`}>
      <h1 class="sl-hidden">{text.t('name')}</h1>
      <button type="button" class="sl-edge-button" title={label} onClick={onOpen}>
        <BrandMark />
        <span class="sl-hidden">{text.t('openSidebar')}: </span>
        <span class="sl-edge-words">
          <span>{counts.length > 0 ? counts.join(' · ') : text.t('name')}</span>
          {conflicts && (
            <span class="sl-edge-conflicts sl-conflict">
              <VerdictMark kind="conflict" />
              {conflicts}
            </span>
          )}
        </span>
      </button>
    </main>
  );
}
