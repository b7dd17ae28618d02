import { browser } from 'wxt/browser';

/** Every web page; the welcome page and the menu ask for it, nothing else does. */
export const EVERYWHERE = '*://*/*';

export type SiteAccess = 'none' | 'this-site' | 'everywhere';

/** The pattern that covers one host, on http and https. Patterns know no ports. */
export function patternFor(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`;
}

/** The host that a site's pattern covers, on whichever scheme. */
export function hostIn(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/|\/\*$/g, '');
}

/** What Sidelight may read without being clicked. */
export async function accessTo(url: string | null): Promise<SiteAccess> {
  if (await browser.permissions.contains({ origins: [EVERYWHERE] })) return 'everywhere';
  if (!url || !/^https?:/.test(url)) return 'none';
  const site = await browser.permissions.contains({ origins: [patternFor(new URL(url).host)] });
  return site ? 'this-site' : 'none';
}

/** Asks the browser to ask its user; only from a click on one of our own pages. */
export function allow(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives all site access back. */
export async function allowOnlyClicks(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins });
}
