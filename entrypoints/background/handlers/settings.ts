import { listCorrections } from '../../../data/corrections.ts';
import type { SidelightDatabase } from '../../../data/database.ts';
import { changeSettings, loadSettings } from '../../../data/settings-store.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import type { SharedActs } from './shared-acts.ts';

/** What our own pages ask for about the reader’s settings and corrections. */
export function settingsHandlers(
  store: () => Promise<SidelightDatabase>,
  acts: SharedActs,
): HandlersOf<'settings' | 'corrections'> {
  return {
    'settings.get': () => loadSettings(),
    'settings.set': async (change) => {
      const settings = await changeSettings(change);
      await acts.settingsChanged();
      if (change.feedsPaused !== undefined) acts.runFeeds();
      return settings;
    },
    'corrections.list': async () => listCorrections(await store()),
  };
}
