import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { PackFacts } from './PackFacts.tsx';
import type { PackTask } from './pack-task.ts';

interface PackTaskPanelProps {
  task: PackTask;
  onImport: () => void;
  onStop: () => void;
  onDismiss: () => void;
}

/** The pack that is looked at, on its way in or just arrived. */
export function PackTaskPanel({ task, onImport, onStop, onDismiss }: PackTaskPanelProps) {
  const text = useText();
  switch (task.step) {
    case 'opening':
      return <p class="sl-pack-panel sl-waiting">{text.t('packOpening')}</p>;
    case 'preview':
      return (
        <div class="sl-pack-panel">
          <h3>
            <bdi>{task.header.name}</bdi>
          </h3>
          <PackFacts header={task.header} />
          {task.known && <p class="sl-pack-ask">{text.t('packKnown')}</p>}
          <div class="sl-pack-acts">
            {!task.known && (
              <Button look="solid" onClick={onImport}>
                {text.t('packTake')}
              </Button>
            )}
            <Button onClick={onDismiss}>{text.t(task.known ? 'close' : 'packCancel')}</Button>
          </div>
        </div>
      );
    case 'staging':
    case 'publishing': {
      const { step, done, header } = task;
      const of = header.counts.articles;
      return (
        <div class="sl-pack-panel">
          <h3>
            <bdi>{header.name}</bdi>
          </h3>
          <progress
            class="sl-pack-progress"
            // Both halves in one bar: each article is checked, then added.
            value={step === 'staging' ? done : of + done}
            max={2 * of}
            aria-label={text.t('packImporting', isolated(header.name))}
          />
          <p class="sl-corpus-meta">
            {text.t(step === 'staging' ? 'packChecking' : 'packAdding', text.number(done), text.number(of))}
          </p>
          <div class="sl-pack-acts">
            <Button look="outline" onClick={onStop}>
              {text.t('packStop')}
            </Button>
          </div>
        </div>
      );
    }
    case 'removing':
      return (
        <p class="sl-pack-panel" role="status">
          {text.t('packRemoving', isolated(task.header.name))}
        </p>
      );
    case 'imported':
    case 'failed':
      return (
        <div class="sl-pack-panel" role="status">
          <p>
            {task.step === 'imported'
              ? text.plural('packImported', task.header.counts.articles, isolated(task.header.name))
              : text.t(task.problem, ...task.args.map(({ number }) => text.number(number)))}
          </p>
          <div class="sl-pack-acts">
            <Button onClick={onDismiss}>{text.t('close')}</Button>
          </div>
        </div>
      );
  }
}
