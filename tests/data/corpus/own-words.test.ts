import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
/** The documents behind the records; they are not part of the project and stand beside it where they are at hand. */
const DOCUMENTS = new URL('../shared/seeds/', ROOT);
/** So many words in a row are somebody's sentence and no longer a fact. */
const RUN = 8;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runs(text: string): string[] {
  const all = words(text);
  return all.slice(RUN - 1).map((_, index) => all.slice(index, index + RUN).join(' '));
}

function filesIn(folder: string, ending: string): URL[] {
  const at = new URL(folder, ROOT);
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => new URL(file, at));
}

/** The texts that a record's author wrote: all of it but the headline, which is the article's own. */
function written(record: unknown): string {
  return JSON.stringify(record, (key, value) => (key === 'headline' ? null : value));
}

const pieces = [
  ...filesIn('data/corpus/articles/', '.json').map((url) => ({
    url,
    text: written(JSON.parse(readFileSync(url, 'utf8'))),
  })),
  ...filesIn('tests/fixtures/', '.html').map((url) => ({
    url,
    text: readFileSync(url, 'utf8').replace(/<[^<>]*>/g, ' '),
  })),
  ...filesIn('tests/fixtures/', '.ts').map((url) => ({ url, text: readFileSync(url, 'utf8') })),
].map(({ url, text }) => ({ file: fileURLToPath(url).slice(fileURLToPath(ROOT).length), text }));

describe('own words', () => {
  it('finds a shared run of words', () => {
    const sentence = 'One two three four five six seven eight nine.';
    expect(runs(sentence)).toEqual([
      'one two three four five six seven eight',
      'two three four five six seven eight nine',
    ]);
  });

  if (existsSync(DOCUMENTS)) {
    const theirs = new Set(
      readdirSync(DOCUMENTS)
        .filter((file) => file.endsWith('.txt'))
        .flatMap((file) => runs(readFileSync(new URL(file, DOCUMENTS), 'utf8'))),
    );

    it('has documents to compare with', () => expect(theirs.size).toBeGreaterThan(1_000));

    it.each(pieces)(`$file shares no ${RUN} words in a row with the documents`, ({ text }) => {
      expect(runs(text).filter((run) => theirs.has(run))).toEqual([]);
    });
  } else {
    it('CANNOT BE CHECKED HERE: the documents behind the records are not beside the project', () => {
      console.warn(`own words: nothing was compared, there is no ${fileURLToPath(DOCUMENTS)}`);
      expect(pieces.length).toBeGreaterThan(0);
    });
  }
});
