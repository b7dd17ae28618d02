import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AccessChoice } from '../../components/site-access.ts';
import { allow, allowOnlyClicks, EVERYWHERE, hostIn } from './site-access.ts';

export interface SiteAccessState {
  choice: AccessChoice;
  /** Hosts allowed one by one. */
  sites: string[];
  choose: (choice: AccessChoice) => void;
  forget: (host: string) => void;
}

/** What Sidelight may read, as the browser has it; follows changes made anywhere, also in the browser's own settings. */
export function useSiteAccess(): SiteAccessState {
  const [origins, setOrigins] = useState<string[]>([]);
  const [wanted, setWanted] = useState<AccessChoice>('click');
  useEffect(() => {
    const read = async () => setOrigins((await browser.permissions.getAll()).origins ?? []);
    void read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const sites = [...new Set(origins.filter((origin) => origin !== EVERYWHERE).map(hostIn))];
  const everywhere = origins.includes(EVERYWHERE);
  return {
    choice: everywhere ? 'everywhere' : sites.length > 0 ? 'chosen' : wanted,
    sites,
    choose(choice) {
      setWanted(choice);
      if (choice === 'everywhere') void allow(EVERYWHERE);
      else if (choice === 'click') void allowOnlyClicks();
      else if (everywhere) void browser.permissions.remove({ origins: [EVERYWHERE] });
    },
    // As the browser has them: a site allowed in the browser's own settings is on one scheme only.
    forget: (host) =>
      void browser.permissions.remove({ origins: origins.filter((origin) => hostIn(origin) === host) }),
  };
}
