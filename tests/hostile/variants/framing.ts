import { type Variant, variants } from '../variant.ts';

const PAGES = ['sidebar.html', 'card.html', 'library.html', 'popup.html', 'welcome.html'];

/** Ways to put up a page of ours; ADDRESS is its address. */
const WAYS = [
  "add('iframe').src = ADDRESS;",
  "var one = add('iframe'); one.setAttribute('sandbox', 'allow-scripts'); one.src = ADDRESS;",
  "var one = add('iframe'); one.setAttribute('sandbox', 'allow-scripts allow-same-origin'); one.src = ADDRESS + '#key';",
  "add('object').data = ADDRESS;",
  "add('embed').src = ADDRESS;",
  "var one = add('iframe'); one.srcdoc = '<iframe src=\"' + ADDRESS + '\"></iframe>';",
  "var one = add('iframe'); one.setAttribute('csp', \"script-src 'none'\"); one.src = ADDRESS;",
  "var one = add('iframe'); one.loading = 'lazy'; one.style.opacity = '0'; one.src = ADDRESS + '?tab=1';",
  "var one = add('link'); one.rel = 'prerender'; one.href = ADDRESS;",
  // With about:blank between the two Chromium itself ends, whatever the extension: it does so with an empty one, too.
  "var one = add('iframe'); one.src = ADDRESS; one.src = ADDRESS + '?again';",
];

/** Pages of ours in frames that the page puts up: they show nothing. */
export const framing: Variant[] = PAGES.flatMap((page) =>
  variants(`frames ${page}`, WAYS, (way) => ({
    script: (origin) => `
      var ADDRESS = ${JSON.stringify(`${origin}/${page}`)};
      function add(tag) { return document.body.appendChild(__own(document.createElement(tag))); }
      try { ${way} } catch (error) { window.__refused = String(error); }`,
  })),
);
