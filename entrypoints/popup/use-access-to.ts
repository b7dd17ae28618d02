import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { accessTo, type SiteAccess } from '../shared/site-access.ts';

/** What Sidelight may read of a site without being clicked, also after the browser was asked for more. */
export function useAccessTo(url: string | null): SiteAccess {
  const [access, setAccess] = useState<SiteAccess>('none');
  useEffect(() => {
    const look = () => void accessTo(url).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [url]);
  return access;
}
