import { useState } from 'preact/hooks';
import type { IndexCheckProps } from '../../components/library/IndexCheck.tsx';
import type { IndexReport } from '../../data/index/check-index.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';

/** Asks for checks of the index and for its rebuilding, and holds what the last of them found. */
export function useIndexCheck(attempt: Attempt['attempt']): IndexCheckProps {
  const [report, setReport] = useState<IndexReport | null>(null);
  const [busy, setBusy] = useState(false);
  async function run(asked: Promise<IndexReport>): Promise<void> {
    setBusy(true);
    await attempt(asked.then(setReport));
    setBusy(false);
  }
  return {
    report,
    busy,
    onCheck: () => void run(ask('corpus.check')),
    onRebuild: () => void run(ask('corpus.rebuild')),
  };
}
