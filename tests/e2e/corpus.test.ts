import { expect, it } from 'vitest';
import { bundledArticles } from '../../data/corpus/bundled.ts';
import { corpusArticleFrom, type StoredArticle } from '../../data/stored-article.ts';
import { inEachBrowser } from './driver/suite.ts';
import { until } from './driver/until.ts';

/** Reads a whole table of the extension's own database, past all of our code. */
const READ_ARTICLES = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('sidelight');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('articles').objectStore('articles').getAll();
    reading.onsuccess = () => { resolve(reading.result); opening.result.close(); };
    reading.onerror = () => reject(reading.error);
  };
})`;

inEachBrowser('the bundled corpus', (bench) => {
  it('is in the database of the built extension, fact for fact', async () => {
    await until('the corpus', async () => (await bench.browser.ask('corpus.overview')).limits.articles === 5);
    const own = await bench.browser.openOwn('/library.html');
    const stored = (await own.evaluate(READ_ARTICLES)) as StoredArticle[];
    const facts = stored.map((article) => ({ ...corpusArticleFrom(article) }));
    const expected = bundledArticles().sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(facts).toEqual(JSON.parse(JSON.stringify(expected)));
    const conscripts = expected.flatMap(({ figures }) => figures).find(({ min }) => min === 160_000);
    expect(conscripts?.counts).toMatch(/troops|conscripts|men/);
    await own.close();
  });
});
