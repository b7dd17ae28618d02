import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings.ts';
import { onNotice } from '../../messages/listen.ts';
import { ask } from '../../messages/send.ts';

/** The reader's settings, followed wherever they are changed, and how to change them from here. */
export function useSettings(
  first: Settings,
): [settings: Settings, change: (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(first);
  const asked = useRef(0);
  /** An answer that comes after a newer question is out of date. */
  const follow = async (answer: Promise<Settings>) => {
    const mine = ++asked.current;
    const next = await answer;
    if (mine === asked.current) setSettings(next);
  };
  useEffect(() => {
    const life = new AbortController();
    const refresh = () => void follow(ask('settings.get')).catch(() => {});
    onNotice('notice.settings', refresh, life.signal);
    // They may have changed between `first` and now.
    refresh();
    return () => life.abort();
  }, []);
  return [settings, (change) => follow(ask('settings.set', change))];
}
