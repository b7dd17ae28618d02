/**
 * The page's lasting address: what it calls canonical, if that is http(s) and on the same site,
 * else where it was found, without fragment.
 */
export function canonicalUrl(stated: string | null, url: string | null): string | null {
  const here = url !== null && URL.canParse(url) ? new URL(url) : null;
  const web = here && /^https?:$/.test(here.protocol) ? here : null;
  const said = stated && URL.canParse(stated, web?.href) ? new URL(stated, web?.href) : null;
  if (said && /^https?:$/.test(said.protocol) && (!web || sameSite(said, web))) {
    // A template that names the home page as canonical for every page says nothing.
    if (said.pathname !== '/' || !web || web.pathname === '/') return said.href;
  }
  if (!web) return null;
  web.hash = '';
  return web.href;
}

/** Without a public suffix list: one host must end in the other, `www`, `m` and `amp` aside. */
function sameSite(a: URL, b: URL): boolean {
  const [one, other] = [a, b].map(({ hostname }) => hostname.replace(/^(?:www|m|amp|mobile|edition)\./, ''));
  if (!one || !other) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
