import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../page/article/extract-article.ts';
import { deepPage, hugePage } from '../../fixtures/generate.ts';
import { ARTICLES, HOSTILE, NON_ARTICLES } from '../../fixtures/pages.ts';

const SITE = new URL('../../fixtures/site/', import.meta.url);
const CLIENT_RENDERED = 'client-rendered.html';

function source(file: string): string {
  return readFileSync(new URL(file, SITE), 'utf8');
}

function parsed(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** The page after its scripts and timers have run. */
async function rendered(file: string): Promise<Document> {
  const window = new Window({
    url: `https://news.example/${file}`,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(source(file));
  await window.happyDOM.waitUntilComplete();
  return window.document as unknown as Document;
}

async function read(file: string) {
  const document = file === CLIENT_RENDERED ? await rendered(file) : parsed(source(file));
  return extractArticle(document, `https://news.example/${file}`);
}

describe.each([...ARTICLES, ...HOSTILE])('$file ($about)', ({ file, article: expected }) => {
  it('is read as the article it is', async () => {
    const extracted = await read(file);
    if (!extracted) throw new Error('was not recognised as an article');
    const { article, genre } = extracted;
    expect({
      headline: article.headline,
      publisher: article.publisher,
      byline: article.byline,
      published: article.published?.date.slice(0, 10),
      language: article.language?.split('-')[0],
      genre,
    }).toEqual({
      headline: expected.headline,
      publisher: expected.publisher,
      byline: expected.byline,
      published: expected.published,
      language: expected.language,
      genre: expected.genre,
    });
  });

  it('is read whole, without what stands around it', async () => {
    const paragraphs = (await read(file))?.article.paragraphs ?? [];
    const text = paragraphs.join('\n');
    expect(paragraphs.some((paragraph) => paragraph.startsWith(expected.first))).toBe(true);
    expect(paragraphs.at(-1)?.slice(0, expected.last.length)).toBe(expected.last);
    for (const name of expected.names) expect(text).toContain(name);
    expect(expected.outside.filter((words) => text.includes(words))).toEqual([]);
  });
});

describe('a page that is not an article', () => {
  it.each(NON_ARTICLES)('$file ($about) is left alone', async ({ file }) => {
    expect((await read(file))?.article.headline).toBeUndefined();
  });

  it('becomes one only when its script has run', async () => {
    expect(await extractArticle(parsed(source(CLIENT_RENDERED)), null)).toBeNull();
  });
});

describe('a page at the limits', () => {
  it('is read in part when it is very long', async () => {
    const extracted = await extractArticle(parsed(hugePage(5_000_000)), null);
    expect(extracted?.inPart).toBe(true);
    expect(extracted?.article.headline).toBe('Everything that was said about Sumy');
  });

  it('is read when it is nested very deep', async () => {
    const extracted = await extractArticle(parsed(deepPage(5_000)), null);
    expect(extracted?.article.paragraphs).toHaveLength(6);
  });
});
