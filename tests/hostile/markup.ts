/** What text taken for markup would leave behind in a view of ours. */
export const MARKUP =
  'img, iframe, object, embed, base, meta[http-equiv], script:not([src]), svg[onload], [onerror], [onfocus], a[href^="javascript:" i]';
