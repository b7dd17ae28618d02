import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../../cli/create-reader.ts';
import { articleOfHtml } from '../../../cli/page-input.ts';
import { corpusArticleOf } from '../../../context/corpus-article.ts';
import { findDates } from '../../../reading/dates/find-dates.ts';
import { findFigures } from '../../../reading/figures/find-figures.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { Article, Reading } from '../../../reading/types.ts';
import { ARTICLES } from '../../fixtures/pages.ts';
import { faultsIn as faultsInDates } from '../../reading/dates/faults-in.ts';
import { faultsIn as faultsInFigures } from '../../reading/figures/faults-in.ts';
import { articleSource, LEXICON } from '../../reading/figures/read-figures.ts';
import { mutateText } from '../mutate-text.ts';
import { bytesOf, Fault, type Target, textOf } from '../target.ts';

const TEXTS = join(import.meta.dirname, '../seeds/texts');
const SITE = join(import.meta.dirname, '../../fixtures/site');
const FIGURE_WORDS =
  '12|1,200|3.5|½|two|twenty| million | hundred |dozens of|between|and|from|to|$|€|%|percent|a third|per day|km|-year-old| killed |at least|said|according to |, |"|(|magnitude|out of|times|K|U.S.|p.m.'.split(
    '|',
  );
const DATE_WORDS =
  '5|31|2014|July|May|Monday|last |next |week|ago|later|after|three|-|to |between|mid|early|the |1990s|century|spring|/|2025-04-03|th|half an hour ago|Easter|year-on-year'.split(
    '|',
  );

/** Texts whose figures are looked for. */
export function figuresTarget(): Target {
  return textTarget('figures', FIGURE_WORDS, (text) => {
    const source = articleSource(text);
    const figures = findFigures(source, [], findDates(source, LEXICON), LEXICON.figures);
    return [figures.length > 0 ? 'figures' : 'none', faultsInFigures(figures, source.text)];
  });
}

/** Texts whose dates are looked for. */
export function datesTarget(): Target {
  return textTarget('dates', DATE_WORDS, (text) => {
    const dates = findDates(articleSource(text), LEXICON);
    return [dates.length > 0 ? 'dates' : 'none', faultsInDates(dates, text)];
  });
}

function textTarget(name: string, words: string[], read: (text: string) => [string, string[]]): Target {
  const texts = readFileSync(join(TEXTS, `${name}.txt`), 'utf8');
  return {
    name,
    seeds: [texts, ...texts.split('\n\n')].map(bytesOf),
    mutate: (random, seed) => bytesOf(mutateText(random, textOf(seed), words)),
    async run(input) {
      const [came, faults] = read(textOf(input));
      if (faults[0]) throw new Fault(faults[0]);
      return came;
    },
  };
}

/** Whole articles, read with the tagger and made into articles of the corpus. */
export async function readingTarget(): Promise<Target> {
  const read = await createReader();
  const seeds: Uint8Array[] = [];
  for (const { file } of ARTICLES) {
    const found = await articleOfHtml(readFileSync(join(SITE, file), 'utf8'), null, true);
    if (found) seeds.push(bytesOf(found.article.paragraphs.join('\n\n')));
  }
  return {
    name: 'reading',
    seeds,
    mutate: (random, seed) => bytesOf(mutateText(random, textOf(seed), [...FIGURE_WORDS, ...DATE_WORDS])),
    async run(input) {
      const article: Article = { ...ARTICLE, paragraphs: textOf(input).split('\n\n') };
      const reading = read(article);
      const [fault] = faultsInReading(reading, sourceOf(article).text);
      if (fault) throw new Fault(fault);
      corpusArticleOf(article, reading, { id: 'fuzz', origin: 'collection', genre: 'news' });
      return reading.actors.length > 0 ? 'names' : 'none';
    },
  };
}

const ARTICLE: Omit<Article, 'paragraphs'> = {
  headline: 'Torn cable shuts the harbour',
  publisher: 'The Example Courier',
  byline: null,
  published: { date: '2025-06-01', certainty: 'stated' },
  url: null,
  language: 'en',
};

function faultsInReading({ actors, dates, figures, events }: Reading, text: string): string[] {
  const ids = new Set(actors.map(({ id }) => id));
  const named = [
    ...figures.flatMap((figure) => figure.actors),
    ...events.flatMap(({ source, target }) => [...source, ...target]),
  ];
  const faults = [...faultsInDates(dates, text), ...faultsInFigures(figures, text)];
  if (ids.size < actors.length || named.some((id) => !ids.has(id))) faults.push('an actor nobody knows');
  for (const { mentions } of actors)
    for (const [place, { start, end, text: words }] of mentions.entries())
      if (words === '' || words !== text.slice(start, end) || start < (mentions[place - 1]?.end ?? 0))
        faults.push('a mention that is not in the text, or out of order');
  if (events.some(({ start, end }) => start < 0 || end <= start || end > text.length))
    faults.push('an event outside the text');
  return faults;
}
