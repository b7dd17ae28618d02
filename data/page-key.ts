/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ocid|smid|ref|ref_src|cmpid|at_\w+)$/i;

/** The address under which a page is kept: without fragment, credentials and tracking parameters, the rest as it is. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  // Not by way of `searchParams`: changing one parameter there spells all others anew.
  const kept = url.search.slice(1).split('&').filter(isOfThePage).join('&');
  url.search = kept === '' ? '' : `?${kept}`;
  return url.href;
}

function isOfThePage(parameter: string): boolean {
  const [name = ''] = parameter.split('=', 1);
  return !TRACKING.test(name);
}
