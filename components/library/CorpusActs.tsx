import type { ComponentChildren } from 'preact';
import type { SwitchedCorpus } from '../../data/switch-corpus.ts';
import { Button } from '../parts/Button.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';

/** A corpus as it is asked for. */
export type CorpusChoice = SwitchedCorpus | { pack: string };

/** What a corpus is called where it is one of many: its kind, or a pack's checksum. */
export function keyOf(corpus: CorpusChoice): string {
  return typeof corpus === 'object' ? corpus.pack : corpus;
}

/** Taking a corpus along as a pack. */
export interface TakenAlong {
  /** What is being written, and how many of its articles are. */
  writing: { key: string; done: number } | null;
  /** About how many bytes each corpus takes, by key. */
  sizes: ReadonlyMap<string, number>;
  onTake: (corpus: CorpusChoice) => void;
  onStop: () => void;
}

interface CorpusActsProps {
  corpus: CorpusChoice;
  name: string;
  articles: number;
  takenAlong: TakenAlong;
  on: boolean;
  busy?: boolean;
  onSwitch: (on: boolean) => void;
  /** Acts of its own. */
  children?: ComponentChildren;
}

/** What can be done with any corpus: leave it out of comparisons, take it along as a file. */
export function CorpusActs(props: CorpusActsProps) {
  const { corpus, name, articles, takenAlong, on, busy = false, onSwitch, children } = props;
  const { writing, onTake, onStop } = takenAlong;
  const text = useText();
  const named = (key: 'corpusTurnOff' | 'corpusTurnOn' | 'corpusExport') =>
    `${text.t(key)} ${isolated(name)}`;
  const turn = on ? 'corpusTurnOff' : 'corpusTurnOn';
  return (
    <div class="sl-corpus-acts">
      <Button onClick={() => onSwitch(!on)} label={named(turn)} disabled={busy}>
        {text.t(turn)}
      </Button>
      {writing?.key === keyOf(corpus) ? (
        <>
          <progress value={writing.done} max={articles} aria-label={named('corpusExport')} />
          <Button onClick={onStop}>{text.t('stop')}</Button>
        </>
      ) : (
        articles > 0 && (
          <Button
            onClick={() => onTake(corpus)}
            label={named('corpusExport')}
            disabled={busy || writing !== null}
          >
            {text.t('corpusExport')}
          </Button>
        )
      )}
      {children}
    </div>
  );
}
