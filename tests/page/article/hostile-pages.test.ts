import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../page/article/extract-article.ts';
import { jsonLd, page, paragraphs, prose } from './build-page.ts';

const TEXT = prose(6);
const HEAD = jsonLd({ '@type': 'NewsArticle', headline: 'Torn cable shuts the harbour of Velm' });
const URL_HERE = 'https://courier.example/torn-cable';

async function textOf(document: Document): Promise<string[] | undefined> {
  return (await extractArticle(document, URL_HERE))?.article.paragraphs;
}

describe('pages that fight back', () => {
  it('is not fooled by properties that the page shadows', async () => {
    const document = page(`<article>${paragraphs(TEXT)}</article>`, HEAD);
    for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementsByTagName'])
      Object.defineProperty(document, name, { value: () => null });
    expect(await textOf(document)).toEqual(TEXT);
  });

  it('reads a form whose fields are named after DOM properties', async () => {
    const window = new Window();
    const names = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'parentNode'];
    window.document.write(
      `<html><head>${HEAD}</head><body><form>${names.map((name) => `<input name="${name}">`).join('')}${paragraphs(TEXT)}</form></body></html>`,
    );
    const form = window.document.querySelector('form');
    for (const name of names) Object.defineProperty(form, name, { value: 'clobbered' });
    expect(await textOf(window.document as unknown as Document)).toEqual(TEXT);
  });

  it('does not die of 20,000 levels', { timeout: 60_000 }, async () => {
    const document = page(`<article>${paragraphs(TEXT)}</article>`, HEAD);
    let deepest: Element = document.body;
    for (let level = 0; level < 20_000; level++) {
      const inner = document.createElement('div');
      deepest.appendChild(inner);
      deepest = inner;
    }
    expect(await textOf(document)).toEqual(TEXT);
  });

  it('reads a page of too many nodes in part', { timeout: 60_000 }, async () => {
    const rows = '<i></i>'.repeat(210_000);
    const document = page(`<article>${paragraphs(TEXT)}</article>${rows}`, HEAD);
    const extracted = await extractArticle(document, URL_HERE);
    expect(extracted?.inPart).toBe(true);
    expect(extracted?.article.paragraphs).toEqual(TEXT);
  });

  it('reads at most two million characters', { timeout: 60_000 }, async () => {
    const long = Array.from(
      { length: 30 },
      (_, i) => `<p>${`Word ${i} of a long list. `.repeat(5_000)}</p>`,
    ).join('');
    const extracted = await extractArticle(page(`<article>${long}</article>`, HEAD), URL_HERE);
    const length = (extracted?.article.paragraphs ?? []).reduce((sum, text) => sum + text.length, 0);
    expect(extracted?.inPart).toBe(true);
    expect(length).toBeLessThan(2_200_000);
  });

  it('reads as much of a single text node, however long it is', async () => {
    const document = page(`<article>${paragraphs(TEXT)}<p id="long"></p></article>`, HEAD);
    const node = document.createTextNode('Mayor Odile Brandt said nothing new. '.repeat(270_000));
    document.querySelector('#long')?.append(node);
    const extracted = await extractArticle(document, URL_HERE);
    const length = (extracted?.article.paragraphs ?? []).reduce((sum, text) => sum + text.length, 0);
    expect(extracted?.inPart).toBe(true);
    expect(length).toBeGreaterThan(1_900_000);
    expect(length).toBeLessThan(2_000_001);
  });

  it('asks a node for its text a fixed number of times, however many words it has', async () => {
    const asked = async (words: number) => {
      const document = page(`<article>${paragraphs(TEXT)}<p id="long"></p></article>`, HEAD);
      const data = 'word '.repeat(words);
      const node = document.createTextNode(data);
      let times = 0;
      const get = () => {
        times++;
        return data;
      };
      Object.defineProperty(node, 'data', { get });
      document.querySelector('#long')?.append(node);
      await extractArticle(document, URL_HERE);
      return times;
    };
    expect(await asked(9_000)).toBe(await asked(90));
  });

  it('survives a page that removes what is being read', async () => {
    const document = page(`<article>${paragraphs(prose(400))}</article><p>${TEXT[0]}</p>`, HEAD);
    let pauses = 0;
    const extracted = await extractArticle(document, URL_HERE, async () => {
      if (pauses++ === 0) document.querySelector('article')?.remove();
    });
    expect(extracted === null || extracted.article.paragraphs.length > 0).toBe(true);
  });

  it.each([
    [
      'a prototype in JSON-LD',
      '{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"headline":"Torn cable"}',
    ],
    ['JSON-LD of nothing but brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    [
      'numbers where texts belong',
      '{"@type":["NewsArticle",7],"headline":{"a":1},"author":5,"datePublished":[]}',
    ],
    ['no JSON at all', '<!-- } -->'],
  ])('takes %s calmly', async (_, record) => {
    const head = `<meta property="og:type" content="article"><script type="application/ld+json">${record}</script>`;
    expect(await textOf(page(`<article>${paragraphs(TEXT)}</article>`, head))).toEqual(TEXT);
    expect(({} as { headline?: string }).headline).toBeUndefined();
  });
});

describe('live documents', () => {
  it('reads open shadow roots and what is slotted into them', async () => {
    const window = new Window();
    window.document.write(
      `<html><head>${HEAD}</head><body><story-text>${paragraphs(TEXT.slice(3))}</story-text></body></html>`,
    );
    const host = window.document.querySelector('story-text');
    host?.attachShadow({ mode: 'open' }).append(window.document.createElement('div'));
    const box = host?.shadowRoot?.firstElementChild;
    if (box) box.innerHTML = paragraphs(TEXT.slice(0, 3));
    expect(await textOf(window.document as unknown as Document)).toEqual(TEXT);
  });

  it('rests whenever a slice is used up', async () => {
    let rests = 0;
    const document = page(`<article>${paragraphs(prose(3_000))}</article>`, HEAD);
    await extractArticle(document, URL_HERE, async () => {
      rests++;
    });
    expect(rests).toBeGreaterThan(0);
  });
});
