import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../page/article/extract-article.ts';
import { jsonLd, page, paragraphs, prose } from './build-page.ts';

const TEXT = prose(8);
const OG = (type: string) => `<meta property="og:type" content="${type}">`;
const ARTICLE = `<h1>Torn cable shuts the harbour of Velm</h1>${paragraphs(TEXT)}`;

/** What each page is, its body, its head and where it stands. */
const PAGES: [string, string, string, string][] = [
  ['an empty page', '', '', '/'],
  [
    'a login form',
    '<form><input name="user"><input type="password"><p>Sign in to go on.</p></form>',
    '',
    '/login',
  ],
  [
    'a home page full of teasers',
    TEXT.map(
      (text, i) => `<div class="card"><h2><a href="/${i}">Story ${i} from Velm</a></h2><p>${text}</p></div>`,
    ).join(''),
    OG('article'),
    '/',
  ],
  ['a home page with one long lead story', `<article>${ARTICLE}</article>`, OG('article'), '/index.html'],
  [
    'a section front',
    `<ul>${TEXT.map((text, i) => `<li><a href="/${i}">${text}</a></li>`).join('')}</ul>`,
    OG('article'),
    '/news/harbour',
  ],
  ['a tag page', `<main>${ARTICLE}</main>`, OG('article'), '/tag/harbour'],
  [
    'search results',
    TEXT.map(
      (text, i) =>
        `<div><a href="/${i}">Result ${i}: ${text.slice(0, 60)}</a><p>${text.slice(0, 90)}</p></div>`,
    ).join(''),
    '',
    '/search?q=cable',
  ],
  [
    'a shop page with a long description',
    `<div>${ARTICLE}</div>`,
    jsonLd({ '@type': 'Product', name: 'Diving mask' }),
    '/p/1',
  ],
  [
    'a forum thread',
    TEXT.map((text, i) => `<div class="post"><b>user${i}</b><p>${text}</p></div>`).join(''),
    jsonLd({ '@type': 'DiscussionForumPosting', headline: 'Cables?' }),
    '/t/77',
  ],
  [
    'questions and answers',
    `<div>${ARTICLE}</div>`,
    jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Why do cables tear?' } }),
    '/q/5',
  ],
  ['a code page with a long read-me', `<article>${ARTICLE}</article>`, OG('object'), '/velm/cable'],
  ['a manual without date or author', `<main>${ARTICLE}</main>`, OG('website'), '/docs/cables'],
  [
    'a mail program',
    `<div role="main"><h2>Inbox</h2>${TEXT.map((text) => `<tr><td>Nora</td><td>${text.slice(0, 50)}</td></tr>`).join('')}</div>`,
    '',
    '/mail',
  ],
  [
    'a database record',
    `<h1>Wreck 4411</h1><table>${TEXT.map((text, i) => `<tr><th>Field ${i}</th><td>${text}</td></tr>`).join('')}</table>`,
    '',
    '/records/4411',
  ],
  [
    'a page that states it is an article and has one line',
    '<p>Video: the harbour from the air.</p>',
    OG('article'),
    '/v/1',
  ],
];

describe('pages that are no articles', () => {
  it.each(PAGES)('%s', async (_, body, head, path) => {
    expect(await extractArticle(page(body, head), `https://courier.example${path}`)).toBeNull();
  });
});

describe('articles that say little about themselves', () => {
  it('needs a long text and a date or a name', async () => {
    const dated = `<article>${ARTICLE}<time datetime="2025-03-04">4 March</time></article>`;
    expect(await extractArticle(page(dated), 'https://courier.example/cable')).not.toBeNull();
    expect(
      await extractArticle(page(`<article>${ARTICLE}</article>`), 'https://courier.example/cable'),
    ).toBeNull();
  });

  it('takes an article under a tag folder when JSON-LD describes it', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Torn cable shuts the harbour of Velm' });
    expect(
      await extractArticle(page(`<article>${ARTICLE}</article>`, head), 'https://courier.example/tag/cable'),
    ).not.toBeNull();
  });
});
