import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { PackFacts } from './PackFacts.tsx';
import type { PackTask } from './pack-task.ts';

interface PackTaskPanelProps {
  task: PackTask;
  onImport: () => void;
  onPause: () => void;
  onStop: () => void;
  onDismiss: () => void;
}

/** The pack that is looked at, on its way in or just arrived. */
export function PackTaskPanel({ task, onImport, onPause, onStop, onDismiss }: PackTaskPanelProps) {
  const text = useText();
  switch (task.step) {
    case 'opening':
      return <Waiting words={text.t('packOpening')} />;
    case 'preview':
      return (
        <div class="sl-pack-panel">
          <h3>
            <bdi>{task.header.name}</bdi>
          </h3>
          <PackFacts header={task.header} />
          {task.known && <p class="sl-pack-ask">{text.t('packKnown')}</p>}
          {task.begun > 0 && <p class="sl-pack-ask">{text.plural('packBegun', task.begun)}</p>}
          <div class="sl-pack-acts">
            {!task.known && (
              <Button look="solid" onClick={onImport}>
                {text.t(task.begun > 0 ? 'packGoOn' : 'packTake')}
              </Button>
            )}
            <Button onClick={onDismiss}>{text.t(task.known ? 'close' : 'packCancel')}</Button>
          </div>
        </div>
      );
    case 'staging':
    case 'paused':
    case 'publishing':
    case 'switching':
      return <Underway task={task} onImport={onImport} onPause={onPause} onStop={onStop} />;
    case 'removing':
      return <Waiting words={text.t('packRemoving', isolated(task.header.name))} />;
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

/** What each step says of the articles done. */
const UNDERWAY = {
  staging: 'packChecking',
  paused: 'packPaused',
  publishing: 'packAdding',
  switching: 'packSwitching',
} as const;

interface UnderwayProps {
  task: PackTask & { step: keyof typeof UNDERWAY };
  onImport: () => void;
  onPause: () => void;
  onStop: () => void;
}

/** How far a pack has come, with what can be done about it meanwhile. */
function Underway({ task: { step, done, header }, onImport, onPause, onStop }: UnderwayProps) {
  const text = useText();
  const of = header.counts.articles;
  return (
    <div class="sl-pack-panel">
      <h3>
        <bdi>{header.name}</bdi>
      </h3>
      <progress
        class="sl-pack-progress"
        // Both halves of an import in one bar: each article is checked, then added.
        value={step === 'publishing' ? of + done : done}
        max={step === 'switching' ? of : 2 * of}
        aria-label={text.t(
          step === 'switching' ? 'packSwitchingNamed' : 'packImporting',
          isolated(header.name),
        )}
      />
      <p class="sl-corpus-meta">{text.t(UNDERWAY[step], text.number(done), text.number(of))}</p>
      {step !== 'switching' && (
        <div class="sl-pack-acts">
          {step === 'staging' && (
            <Button look="outline" onClick={onPause}>
              {text.t('packPause')}
            </Button>
          )}
          {step === 'paused' && (
            <Button look="solid" onClick={onImport}>
              {text.t('packGoOn')}
            </Button>
          )}
          <Button look={step === 'publishing' ? 'outline' : 'link'} onClick={onStop}>
            {text.t('packStop')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Work whose end cannot be told beforehand. */
function Waiting({ words }: { words: string }) {
  return (
    <div class="sl-pack-panel" role="status">
      <p>{words}</p>
      <progress class="sl-pack-progress" aria-label={words} />
    </div>
  );
}
