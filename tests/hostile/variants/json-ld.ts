import { type Variant, variants } from '../variant.ts';

const ARTICLE = '"@context":"https://schema.org","@type":"NewsArticle"';

/** Structured data that pollutes, nests, lies or bloats. */
const DATA: Record<string, string> = {
  'a prototype': `{${ARTICLE},"__proto__":{"polluted":1},"headline":"Envoy returns"}`,
  'a constructor': `{${ARTICLE},"constructor":{"prototype":{"polluted":1}},"headline":"Envoy returns"}`,
  'a prototype in the author': `{${ARTICLE},"author":{"__proto__":{"polluted":1},"name":{"__proto__":["x"]}}}`,
  'a prototype in a graph': `{"@context":"https://schema.org","@graph":[{"__proto__":{"polluted":1},"@type":"NewsArticle"},{"@type":"__proto__"}]}`,
  'numbers for texts': `{${ARTICLE},"headline":42,"author":[1,2],"publisher":{"name":7},"datePublished":99999999999999}`,
  'lists of lists': `{${ARTICLE},"author":[[[[{"name":["a",["b"]]}]]]],"headline":[["x"]]}`,
  'ten thousand levels': `${'{"@graph":['.repeat(10_000)}${']}'.repeat(10_000)}`,
  'a hundred thousand authors': `{${ARTICLE},"author":[${Array(20_000).fill('{"name":"Ada Brook"}').join(',')}]}`,
  'a headline of a megabyte': `{${ARTICLE},"headline":"${'Envoy '.repeat(170_000)}"}`,
  'an address of another scheme': `{${ARTICLE},"url":"javascript:top.__executed=1","mainEntityOfPage":"data:text/html,x"}`,
  'an address of another site': `{${ARTICLE},"url":"https://bank.example/account","mainEntityOfPage":{"@id":"https://bank.example/"}}`,
  'half an object': `{${ARTICLE},"headline":"Envoy`,
  'a date that is none': `{${ARTICLE},"datePublished":"2025-99-99T99:99:99Z","dateModified":"\u0000"}`,
  'a lone surrogate': `{${ARTICLE},"headline":"Envoy \\ud800 returns","author":{"name":"\\udfff"}}`,
};

export const jsonLd: Variant[] = variants('structured data', Object.entries(DATA), ([name, json]) => ({
  name,
  head: `<script type="application/ld+json">${json}</script>`,
}));
