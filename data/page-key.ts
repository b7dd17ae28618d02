/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ocid|smid|ref|ref_src|cmpid|at_\w+)$/i;

/** The address under which a page is kept: without fragment and tracking parameters, the rest as it is. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
