import type { Article } from '../reading/types.ts';

/** Nothing answers under `.invalid` (RFC 6761): where a text that came from no place on the web has its address. */
export const FILE_HOST = 'file.invalid';

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

/** A page as it was read: where, by the browser's word, and what it says of itself. */
interface ReadPage {
  address: string;
  article: Pick<Article, 'url'>;
}

/** The address a page is kept under: what it calls its lasting one, where that can be believed; else where it was read. */
export function pageKeyOf({ address, article }: ReadPage): string {
  const stated = article.url && URL.canParse(article.url) ? new URL(article.url) : null;
  return pageKey(stated && isLasting(stated, new URL(address)) ? stated.href : address);
}

/** The id of a page's article, saved or not: corrections made before it is saved hold afterwards. */
export function pageIdOf(page: ReadPage): string {
  return `page:${pageKeyOf(page)}`;
}

/** On the page's own site, and no front page: sites whose every article states one would be saved as one page. */
function isLasting(stated: URL, read: URL): boolean {
  const front = stated.pathname === '/' && stated.search === '';
  return /^https?:$/.test(stated.protocol) && stated.host === read.host && (!front || read.pathname === '/');
}
