import { useEffect } from 'preact/hooks';
import type { Settings } from '../../data/settings.ts';

/** Sets this document light or dark, where the reader does not leave that to the system. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
