import type { CorpusLimits } from '../../context/types.ts';
import { useText } from '../text.tsx';

/** What the corpus holds, and what its silence does not mean. */
export function LimitsLine({ limits }: { limits: CorpusLimits }) {
  const text = useText();
  const { articles, fromFeeds, from, to } = limits;
  return (
    <p class="sl-limits">
      {articles === 0
        ? text.t('limitsEmpty')
        : from && to
          ? text.plural('limits', articles, text.date(from), text.date(to))
          : text.plural('limitsUndated', articles)}{' '}
      {fromFeeds > 0 && `${text.plural('limitsFeeds', fromFeeds)} `}
      {text.t('limitsCaveat')}
    </p>
  );
}
