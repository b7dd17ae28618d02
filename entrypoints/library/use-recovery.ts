import { useEffect, useState } from 'preact/hooks';
import type { RecoveryProps } from '../../components/library/RecoveryNotice.tsx';
import { onNotice } from '../../messages/listen.ts';
import type { Health } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { download } from './download.ts';

/** What a fault has left of the collection, and what can be done about it. */
export function useRecovery(attempt: Attempt['attempt'], onImport: () => void): RecoveryProps {
  const [health, setHealth] = useState<Health | null>(null);
  const look = () => attempt(ask('collection.health').then(setHealth));
  useEffect(() => {
    const life = new AbortController();
    onNotice('notice.collection', look, life.signal);
    void look();
    return () => life.abort();
  }, []);
  return {
    health,
    // Everything on the page asks again.
    onTryAgain: () => location.reload(),
    onStartAnew: () => void attempt(ask('collection.startAnew').then(look)),
    onImport,
    onForgetLoss: () => void attempt(ask('collection.forgetLoss').then(look)),
    onSaveDamaged: () =>
      download('sidelight-damaged.json', 'application/json', [`[${health?.damaged.join(',\n') ?? ''}]\n`]),
  };
}
