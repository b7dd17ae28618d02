import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../page/article/extract-article.ts';
import { jsonLd, page, paragraphs, prose } from './build-page.ts';

const TEXT = prose(6);
const RECORD = jsonLd({
  '@type': 'NewsArticle',
  headline: 'Torn cable shuts the harbour of Velm',
  datePublished: '2025-03-04T08:30:00+01:00',
  author: [{ '@type': 'Person', name: 'Nora Felt' }],
  publisher: { '@type': 'Organization', name: 'The Velm Courier' },
});
const URL_HERE = 'https://courier.example/news/torn-cable';

describe('a messy news page', () => {
  const body = `
    <nav><a href="/">Home</a><a href="/news">News</a></nav>
    <div class="cookie-banner"><p>We and our 214 partners keep cookies on your device to show you what you like. You may agree or not.</p></div>
    <main><article>
      <h1>Torn cable shuts the harbour of Velm</h1>
      <p class="article__standfirst">Ferries turned back as divers searched the sound</p>
      <div class="byline">By Nora Felt</div><time datetime="2025-03-04T08:30:00+01:00">4 March 2025</time>
      <figure><img alt=""><figcaption>The harbour on Tuesday. Divers had been there since the morning.</figcaption></figure>
      <div class="article-body">
        ${paragraphs(TEXT.slice(0, 2))}
        <div class="newsletter-signup"><p>Get the Courier in your inbox every morning. It is free, and you can leave whenever you like.</p></div>
        <p>Advertisement</p>
        <h2>What the crews found</h2>
        ${paragraphs(TEXT.slice(2, 4))}
        <p>Read more: <a href="/x">The day the lights went out in Velm</a></p>
        <ul><li>The first cable was torn in May.</li><li>The second lies two miles from it.</li></ul>
        ${paragraphs(TEXT.slice(4))}
        <p>© 2025 The Velm Courier. All rights reserved.</p>
      </div>
      <aside class="related"><h3>Related</h3><ul><li><a href="/1">A ferry for the islands, at last</a></li></ul></aside>
    </article></main>
    <section id="comments"><h2>Leave a reply</h2><p>I saw a grey ship that night and nobody wanted to hear about it, not even the coast guard.</p></section>
    <footer><p>The Velm Courier is printed in Velm. It belongs to the people who work for it, and has since 1921.</p></footer>`;

  it('gives the paragraphs of the story and nothing beside it', async () => {
    const extracted = await extractArticle(page(body, RECORD), URL_HERE);
    expect(extracted?.article.paragraphs).toEqual([
      'Ferries turned back as divers searched the sound',
      ...TEXT.slice(0, 2),
      'What the crews found',
      ...TEXT.slice(2, 4),
      'The first cable was torn in May.',
      'The second lies two miles from it.',
      ...TEXT.slice(4),
    ]);
    expect(extracted?.inPart).toBe(false);
  });

  it('gives what the page says about it', async () => {
    const extracted = await extractArticle(page(body, RECORD), URL_HERE);
    expect(extracted?.article).toMatchObject({
      headline: 'Torn cable shuts the harbour of Velm',
      publisher: 'The Velm Courier',
      byline: 'Nora Felt',
      published: { date: '2025-03-04T08:30:00+01:00', certainty: 'stated' },
      url: URL_HERE,
      language: 'en',
    });
    expect(extracted?.genre).toBe('news');
  });

  it('maps every character of a paragraph to the live text', async () => {
    const extracted = await extractArticle(page(body, RECORD), URL_HERE);
    for (const [i, paragraph] of (extracted?.article.paragraphs ?? []).entries())
      for (const { node, start, from, to } of extracted?.blocks[i]?.pieces ?? [])
        expect(paragraph.slice(start, start + to - from)).toBe(node.data.slice(from, to).replace(/\s/g, ' '));
  });

  it('leaves the page as it was', async () => {
    const document = page(body, RECORD);
    const before = document.toString();
    await extractArticle(document, URL_HERE);
    expect(document.toString()).toBe(before);
  });
});

describe('pages written in other ways', () => {
  it('reads paragraphs parted by line breaks', async () => {
    const document = page(`<h1>Torn cable</h1><div class="text">${TEXT.join('<br><br>\n')}</div>`, RECORD);
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('reads a story whose every paragraph has a box of its own', async () => {
    const boxes = TEXT.map((text) => `<div class="text-block"><p>${text}</p></div>`).join(
      '<div class="ad"></div>',
    );
    const document = page(`<article>${boxes}</article>`, RECORD);
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('reads paragraphs that are no <p>', async () => {
    const boxes = TEXT.map((text, i) => `<div data-testid="paragraph-${i}">${text}</div>`).join('');
    const document = page(`<main><div>${boxes}</div></main>`, RECORD);
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('is not led astray by a longer rail of teasers', async () => {
    const teasers = prose(30).map(
      (text, i) =>
        `<div class="card"><h3><a href="/${i}">Story ${i} of the week</a></h3><p>${text}</p></div>`,
    );
    const document = page(
      `<main><article><h1>Torn cable</h1><div>${paragraphs(TEXT)}</div></article><div class="feed">${teasers.join('')}</div></main>`,
      RECORD,
    );
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('keeps the text when the whole page is one form, or is named after its sidebar', async () => {
    const document = page(`<form><div class="layout has-sidebar">${paragraphs(TEXT)}</div></form>`, RECORD);
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('cuts the story at "Related", not at a heading of that kind in its middle', async () => {
    const document = page(
      `<article>${paragraphs(TEXT.slice(0, 2))}<h3>Read more</h3>${paragraphs(TEXT.slice(2))}<h3>Related</h3><p>${prose(9)[8]}</p></article>`,
      RECORD,
    );
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('passes over what is hidden', async () => {
    const document = page(
      `<article>${paragraphs(TEXT)}<p hidden>${prose(8)[7]}</p><p style="display: none">${prose(9)[8]}</p></article>`,
      RECORD,
    );
    expect((await extractArticle(document, URL_HERE))?.article.paragraphs).toEqual(TEXT);
  });

  it('tells opinion from news', async () => {
    const document = page(`<article>${paragraphs(TEXT)}</article>`, RECORD);
    const extracted = await extractArticle(document, 'https://courier.example/opinion/on-cables');
    expect(extracted?.genre).toBe('opinion');
  });

  it('reads what is no article when the reader asks for it', async () => {
    const document = page(`<div>${paragraphs(TEXT.slice(0, 2))}</div>`);
    expect(await extractArticle(document, URL_HERE)).toBeNull();
    const forced = await extractArticle(document, URL_HERE, undefined, { force: true });
    expect(forced?.article.paragraphs).toEqual(TEXT.slice(0, 2));
  });
});
