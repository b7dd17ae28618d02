import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../page/article/extract-article.ts';
import { canonicalUrl } from '../../../../page/article/metadata/canonical-url.ts';
import { withoutSite } from '../../../../page/article/metadata/headline.ts';
import { linkedRecords } from '../../../../page/article/metadata/json-ld.ts';
import { guessLanguage } from '../../../../page/article/metadata/language.ts';
import { jsonLd, page, paragraphs, prose } from '../build-page.ts';

describe('canonicalUrl', () => {
  it.each([
    ['/cable', 'https://www.courier.example/cable?utm_source=x', 'https://www.courier.example/cable'],
    ['https://courier.example/cable', 'https://m.courier.example/cable', 'https://courier.example/cable'],
    ['https://evil.example/cable', 'https://courier.example/cable', 'https://courier.example/cable'],
    ['javascript:alert(1)', 'https://courier.example/cable', 'https://courier.example/cable'],
    ['https://courier.example/', 'https://courier.example/cable', 'https://courier.example/cable'],
    [null, 'https://courier.example/cable?id=7#top', 'https://courier.example/cable?id=7'],
    [null, 'file:///tmp/cable.html', null],
    ['https://courier.example/cable', null, 'https://courier.example/cable'],
    [null, null, null],
  ])('%s at %s → %s', (stated, url, canonical) => {
    expect(canonicalUrl(stated, url)).toBe(canonical);
  });
});

describe('withoutSite', () => {
  it.each([
    ['Torn cable shuts harbour | The Velm Courier', null, 'Torn cable shuts harbour'],
    ['Torn cable shuts harbour - The Velm Courier', 'The Velm Courier', 'Torn cable shuts harbour'],
    ['Torn cable shuts harbour - for now', 'The Velm Courier', 'Torn cable shuts harbour - for now'],
    ['Velm | harbour', null, 'Velm | harbour'],
  ])('%s', (title, publisher, bare) => {
    expect(withoutSite(title, publisher)).toBe(bare);
  });
});

describe('headline and byline', () => {
  const body = (top: string) => `<article>${top}${paragraphs(prose(8))}</article>`;
  const read = async (top: string, head: string) =>
    (await extractArticle(page(body(top), head), 'https://courier.example/cable', undefined, { force: true }))
      ?.article;

  it('prefers the heading that the page shows', async () => {
    const head = `<title>Torn cable shuts the harbour | Courier</title>${jsonLd({ '@type': 'NewsArticle', headline: 'Cable torn' })}`;
    expect((await read('<h1>Torn cable shuts the harbour</h1>', head))?.headline).toBe(
      'Torn cable shuts the harbour',
    );
  });

  it('falls back on the title without the name of the site', async () => {
    const article = await read('', '<title>Torn cable shuts the harbour | Courier</title>');
    expect(article?.headline).toBe('Torn cable shuts the harbour');
  });

  it.each([
    ['<span class="byline">By Nora Felt | Harbour reporter</span>', '', 'Nora Felt'],
    ['', '<meta name="author" content="By Nora Felt">', 'Nora Felt'],
    ['', '<meta name="author" content="https://courier.example/nora">', null],
    [
      '',
      jsonLd({ '@type': 'NewsArticle', author: ['Nora Felt', { name: 'Ole &quot;Pip&quot; Berg' }] }),
      'Nora Felt, Ole "Pip" Berg',
    ],
  ])('%s%s', async (top, head, byline) => {
    expect((await read(top, head))?.byline).toBe(byline);
  });
});

describe('linkedRecords', () => {
  it('finds records in graphs and lists, outermost first', () => {
    const records = linkedRecords([
      '{"@graph":[{"@type":"WebSite","name":"Courier"},{"@type":"https://schema.org/NewsArticle","headline":"Cable"}]}',
    ]);
    expect(records.map(({ types, headline }) => [types[0], headline])).toEqual([
      ['WebSite', 'Courier'],
      ['NewsArticle', 'Cable'],
    ]);
  });

  it('forgives raw line breaks in texts and comment marks around the block', () => {
    expect(linkedRecords(['<!-- {"@type":"Article","headline":"Torn\ncable"} -->'])[0]?.headline).toBe(
      'Torn cable',
    );
  });
});

describe('guessLanguage', () => {
  it.each([
    [prose(3).join(' '), 'en'],
    [
      'Der Hafen ist seit dem Morgen für die Fähren nicht mehr offen, und die Leute sind mit der Auskunft des Amtes nicht zufrieden.',
      'de',
    ],
    [
      'El puerto está cerrado por la rotura de un cable y los vecinos no saben si las obras van a durar más de una semana en la zona.',
      'es',
    ],
    ['Zyx qwv brt plk mnb vcx', null],
  ])('%s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
