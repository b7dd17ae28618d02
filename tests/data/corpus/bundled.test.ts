import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledArticles } from '../../../data/corpus/bundled.ts';
import { articleFromRecord } from '../../../data/corpus/from-record.ts';
import releases from '../../../data/corpus/releases.json' with { type: 'json' };
import { BUNDLED_VERSION } from '../../../data/corpus/version.ts';

const FOLDER = new URL('../../../data/corpus/articles/', import.meta.url);
const files = readdirSync(FOLDER).sort();
const records = files.map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
const articles = bundledArticles();

function article(id: string) {
  const found = articles.find((one) => one.id === `bundled:${id}`);
  if (!found) throw new Error(`no article bundled:${id}`);
  return found;
}

function figures(id: string) {
  return article(id).figures.map(({ text, min, max, unit }) => ({ text, min, max, unit }));
}

describe('the bundled corpus', () => {
  it.each(files)('holds a valid record in %s', (file) => {
    const record = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(articleFromRecord(record, file)).not.toHaveProperty('errors');
    expect(file.startsWith(record.published.date)).toBe(true);
  });

  it('imports every file of the folder, oldest first', () => {
    expect(articles.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const dates = articles.map(({ published }) => published?.date);
    expect(dates).toEqual(['2022-10-30', '2025-04-05', '2025-05-29', '2025-08-24', '2025-09-09']);
  });

  it('marks every date of publication but one as inferred', () => {
    const stated = articles.filter(({ published }) => published?.certainty === 'stated');
    expect(stated.map(({ id }) => id)).toEqual(['bundled:vacroux-2025-09-09']);
  });

  it('says which articles are opinion', () => {
    const opinion = articles.filter(({ genre }) => genre === 'opinion').map(({ byline }) => byline);
    expect(opinion).toEqual(['David Ignatius', 'Alexandra Vacroux']);
  });

  it('holds the figures of each article with their values', () => {
    expect(figures('unn-2025-04-05')).toEqual(
      expect.arrayContaining([
        { text: '160,000', min: 160_000, max: 160_000, unit: null },
        { text: '14 years', min: 14, max: 14, unit: 'year' },
      ]),
    );
    expect(figures('troop-buildup-2025-05-29')).toEqual(
      expect.arrayContaining([
        { text: '50,000', min: 50_000, max: 50_000, unit: null },
        { text: '200 miles', min: 200, max: 200, unit: 'mile' },
        { text: 'a trilateral meeting', min: 1, max: 1, unit: null },
      ]),
    );
    expect(figures('washington-post-2022-10-30')).toEqual(
      expect.arrayContaining([
        { text: '24 hours', min: null, max: 24, unit: 'hour' },
        { text: 'eight months', min: 8, max: 8, unit: 'month' },
      ]),
    );
    expect(figures('nyt-2025-08-24')).toEqual(
      expect.arrayContaining([
        { text: 'nine days', min: 9, max: 9, unit: 'day' },
        { text: '10 days', min: 10, max: 10, unit: 'day' },
      ]),
    );
    expect(figures('vacroux-2025-09-09')).toEqual(
      expect.arrayContaining([
        { text: 'two-week', min: 2, max: 2, unit: 'week' },
        { text: 'three Baltic nations', min: 3, max: 3, unit: null },
      ]),
    );
  });

  it('knows its actors by each spelling that the articles use', () => {
    const names = articles.flatMap(({ actors }) => actors.flatMap((actor) => [actor.name, ...actor.aliases]));
    for (const name of ['Zelensky', 'Zelenskyy', 'Vacroux', 'Vacoux', 'Herhii Tykhyi', 'Bayev', 'Ukral'])
      expect(names).toContain(name);
  });

  it('stays within 40 kB as shipped', () => {
    expect(Buffer.byteLength(JSON.stringify(records))).toBeLessThanOrEqual(40_000);
  });

  it('has a version that belongs to its content', () => {
    const sha256 = createHash('sha256').update(JSON.stringify(records)).digest('hex');
    const released = releases.find(({ version }) => version === BUNDLED_VERSION);
    expect(
      released?.sha256,
      `The records differ from version ${BUNDLED_VERSION}. Add to data/corpus/releases.json: ` +
        `{ "version": ${BUNDLED_VERSION + 1}, "sha256": "${sha256}" }`,
    ).toBe(sha256);
    expect(new Set(releases.map((release) => release.sha256)).size).toBe(releases.length);
    expect(releases.map(({ version }) => version)).toEqual(releases.map((_, index) => index + 1));
  });
});
