import { Notice } from '../../components/parts/Notice.tsx';
import { useText } from '../../components/text.tsx';
import type { Attempt } from './use-attempt.ts';

/** Says why the last thing that was asked for was not done. */
export function Problem({ problem, dismiss }: Pick<Attempt, 'problem' | 'dismiss'>) {
  const text = useText();
  return (
    <div class="sl-root sl-problem">
      <Notice message={problem && text.t(problem)} onDismiss={dismiss} />
    </div>
  );
}
