import type { PortablePage } from '../../types.ts';
import { escapeHtml } from './escape-html.ts';
import { markedParagraphs } from './marked-paragraphs.ts';

const STYLE = `:root{color-scheme:light dark}body{max-width:38rem;margin:3rem auto;padding:0 1.25rem;font:1.05rem/1.65 Georgia,serif;overflow-wrap:anywhere}
h1{line-height:1.2}mark{background:#f6dc8c;color:#1a1814}header p,footer{color:GrayText;font:.85rem/1.5 system-ui,sans-serif}`;

/** One article as a web page that needs nothing but itself: no script, no request. */
export function articleHtml(page: Pick<PortablePage, 'url' | 'article' | 'savedAt' | 'highlights'>): string {
  const { url, article, savedAt } = page;
  const { headline, publisher, byline, published, language } = article;
  const title = escapeHtml(headline ?? url);
  const metas: [string, string | null | undefined][] = [
    ['property="og:type"', 'article'],
    ['property="og:title"', headline],
    ['property="og:site_name"', publisher],
    ['property="article:published_time"', published?.date],
    ['name="author"', byline],
  ];
  const head = metas.filter(([, value]) => value);
  const facts = [publisher, byline, published?.date.slice(0, 10)].filter(Boolean);
  const link = `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url)}</a>`;
  return `<!doctype html>
<html${language ? ` lang="${escapeHtml(language)}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${escapeHtml(url)}">
${head.map(([name, value]) => `<meta ${name} content="${escapeHtml(value ?? '')}">\n`).join('')}<style>${STYLE}</style>
</head>
<body>
<article dir="auto">
<header>
<h1>${title}</h1>
<p>${facts.map((fact) => escapeHtml(fact ?? '')).join(' · ')}</p>
</header>
${markedParagraphs(page)
  .map((paragraph) => `<p dir="auto">${paragraph}</p>\n`)
  .join('')}</article>
<footer>${/^https?:/i.test(url) ? link : ''} <time datetime="${escapeHtml(savedAt)}">${escapeHtml(savedAt.slice(0, 10))}</time></footer>
</body>
</html>
`;
}
