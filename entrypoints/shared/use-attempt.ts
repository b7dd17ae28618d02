import { useCallback, useState } from 'preact/hooks';
import type { MessageKey } from '../../components/text.tsx';
import { refusalIn } from '../../messages/refusal.ts';

export interface Attempt {
  /** Watches what the reader asked for: resolves with whether it was done. */
  attempt: (act: Promise<unknown>) => Promise<boolean>;
  /** Why the last thing asked for was not done; null when it was. */
  problem: MessageKey | null;
  dismiss: () => void;
}

/** Nothing that the reader asks for fails in silence: a refusal or a failure is put into words. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const attempt = useCallback(async (act: Promise<unknown>) => {
    const reason = await act.then(refusalIn, () => 'failed' as const);
    setProblem(reason);
    return reason === null;
  }, []);
  return { attempt, problem, dismiss: () => setProblem(null) };
}
