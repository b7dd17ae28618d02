import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import type { Finding } from './finding.ts';

/** While conflicts are searched for: how far that is, and how old what is known of them may be. */
export function ConflictsNote({
  conflictsLeft,
  onLookAgain,
}: Pick<Finding, 'conflictsLeft' | 'onLookAgain'>) {
  const text = useText();
  if (conflictsLeft === null) return null;
  return (
    <p class="sl-muted">
      <span role="status">
        {conflictsLeft > 0 ? text.plural('conflictsLeft', conflictsLeft) : text.t('conflictsKnown')}
      </span>{' '}
      {conflictsLeft === 0 && (
        <Button look="quiet" onClick={onLookAgain}>
          {text.t('lookAgain')}
        </Button>
      )}
    </p>
  );
}
