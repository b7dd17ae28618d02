import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AccessChoice } from '../../components/site-access.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Settings } from '../../data/settings.ts';
import type { Shortcuts } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { mountWith } from '../shared/mount.tsx';
import { openLibrary } from '../shared/open-library.ts';
import { Problem } from '../shared/Problem.tsx';
import { shortcuts } from '../shared/shortcuts.ts';
import { useAttempt } from '../shared/use-attempt.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useSiteAccess } from '../shared/use-site-access.ts';
import { useTheme } from '../shared/use-theme.ts';

function WelcomePage({ settings: first, keys }: { settings: Settings; keys: Shortcuts }) {
  const [settings, changeSettings] = useSettings(first);
  const [chosen, setChosen] = useState<AccessChoice | null>(null);
  useTheme(settings.theme);
  const access = useSiteAccess();
  const { attempt, ...trouble } = useAttempt();
  return (
    <>
      <Welcome
        access={access.choice === 'click' ? chosen : access.choice}
        autoOpen={settings.autoOpen}
        shortcuts={keys}
        onAccess={(choice) => {
          setChosen(choice);
          access.choose(choice);
        }}
        onAutoOpen={(autoOpen) => attempt(changeSettings({ autoOpen }))}
        onOpenLibrary={() => openLibrary(null)}
        onDone={async () => {
          const tab = await browser.tabs.getCurrent();
          if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
        }}
      />
      <Problem {...trouble} />
    </>
  );
}

void mountWith(Promise.all([ask('settings.get'), shortcuts()]), ([settings, keys]) => (
  <WelcomePage settings={settings} keys={keys} />
));
