import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../page/article/extract-article.ts';
import { canonicalUrl } from '../../../../page/article/metadata/canonical-url.ts';
import { withoutSite } from '../../../../page/article/metadata/headline.ts';
import { linkedRecords } from '../../../../page/article/metadata/json-ld.ts';
import { guessLanguage, languageOf, wordsOf } from '../../../../page/article/metadata/language.ts';
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
    expect(guessLanguage(wordsOf(text))).toBe(language);
  });
});

describe('languageOf', () => {
  const english = prose(6).join(' ');
  const german =
    'Der Hafen ist seit dem Morgen für die Fähren nicht mehr offen, und die Leute sind mit der Auskunft des Amtes nicht zufrieden. „Wir warten auf das Schiff“, sagte eine Frau.';
  const romanian =
    'Portul este închis de dimineață, iar feriboturile nu mai pleacă spre insulă. Oamenii nu sunt mulțumiți de răspunsul primăriei și spun că vor aștepta până când cablul va fi reparat de muncitori.';
  const russian =
    'Порт закрыт с утра, и паромы больше не ходят на остров. Люди недовольны ответом мэрии и говорят, что будут ждать, пока рабочие не починят кабель. Мэр обещал, что это случится скоро, но не сказал когда.';
  const said = (language: string | null, text: string) =>
    languageOf({ language, metas: [] } as unknown as Parameters<typeof languageOf>[0], null, text);

  it('is the one that is stated, as long as the words do not say otherwise', () => {
    expect(said('en-GB', english)).toBe('en-gb');
    expect(said('de_AT', german)).toBe('de-at');
    expect(said('ro', romanian)).toBe('ro');
    expect(said('en', 'Too few words to tell.')).toBe('en');
  });

  it('is English by its words, whatever a template states', () => {
    for (const wrong of ['de', 'ja', 'x', null]) expect(said(wrong, english)).toBe('en');
  });

  it('is no English where the words are of another language, known here or not', () => {
    for (const wrong of ['en', null]) {
      expect(said(wrong, german)).toBe('de');
      expect(said(wrong, romanian)).toBe('und');
      expect(said(wrong, russian)).toBe('und');
    }
  });

  it('stays English where others are quoted in their own language', () => {
    const quoting = `${prose(2).join(' ')} “${german}” ${prose(3).join(' ')} “${romanian}”`;
    for (const stated of ['en', 'de', null]) expect(said(stated, quoting)).toBe('en');
    expect(said('en', `${german} ${prose(2).join(' ')}`)).toBe('en');
  });
});
