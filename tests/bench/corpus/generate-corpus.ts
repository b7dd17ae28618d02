import { stem } from '../../../context/text/stem.ts';
import { termsOf } from '../../../context/text/terms-of.ts';
import type { CorpusActor, CorpusArticle, CorpusFigure } from '../../../context/types.ts';
import { dayOf, generateStory, type Story } from './generate-stories.ts';
import { VOCABULARY, wordOf } from './lexicon.ts';
import { between, type Random, seeded, zipfian } from './random.ts';

/** Running words of an article that are no names; about what a news text of 500 words has in content words. */
const WORDS = 220;
const drawRank = zipfian(VOCABULARY);

export interface GeneratedCorpus {
  articles: CorpusArticle[];
  stories: Story[];
}

/**
 * Articles of made-up news, as the corpus keeps them: Zipf words, real names, stories told by several publishers.
 * The same seed gives the same corpus, and a smaller corpus is the beginning of a larger one.
 */
export function generateCorpus(seed: number, size: number): GeneratedCorpus {
  const [articles, stories]: [CorpusArticle[], Story[]] = [[], []];
  for (const { article, story } of eachArticle(seed)) {
    if (articles.length === size) break;
    articles.push(article);
    if (stories.at(-1) !== story) stories.push(story);
  }
  return { articles, stories };
}

/** The same articles one after another, without end: no corpus need be held to make one. */
export function* eachArticle(seed: number): Generator<{ article: CorpusArticle; story: Story }> {
  const random = seeded(seed);
  for (let id = 0; ; id++) {
    const story = generateStory(id, random);
    for (let telling = 0; telling < story.articles; telling++)
      yield { article: articleOn(story, telling, random), story };
  }
}

function articleOn(story: Story, telling: number, random: Random): CorpusArticle {
  const later = Math.floor(telling / 2);
  const date = dayOf(story, later);
  const [first = '', second = ''] = story.words;
  const headline = `${capital(first)} ${second} near ${story.place}`;
  const figures = figuresOf(story, later, date);
  const actors = actorsOf(story);
  return {
    id: `generated:${story.id}:${telling}`,
    origin: 'pack',
    headline,
    publisher: `The ${capital(wordOf(telling))} Gazette`,
    byline: null,
    published: { date, certainty: 'stated' },
    url: `https://news.example/${story.id}/${telling}`,
    language: 'en',
    genre: 'news',
    summary: `${headline}: ${figures[0]?.passage.text ?? ''}`,
    actors,
    events: [
      {
        id: 'e0',
        type: 'ASSAULT',
        trigger: 'killed',
        source: [],
        target: [],
        place: story.place,
        date: dayOf(story, 0),
        dateCertainty: 'resolved',
        passage: figures[0]?.passage ?? { text: '', focus: null },
      },
    ],
    figures,
    terms: wordsOf(story, [headline, ...actors.map(({ name }) => name)].join(' '), random),
  };
}

function actorsOf({ place, people, organisation }: Story): CorpusActor[] {
  const actor = (name: string, kind: CorpusActor['kind'], id: number): CorpusActor => ({
    id: `a${id}`,
    name,
    kind,
    aliases: kind === 'person' ? [name.slice(name.indexOf(' ') + 1)] : [],
    role: null,
    mentions: kind === 'place' ? 4 : 2,
  });
  return [
    actor(place, 'place', 0),
    actor(organisation, 'organisation', 1),
    ...people.map((name, at) => actor(name, 'person', at + 2)),
  ];
}

/** A toll that grows from day to day, and a number of houses that does not. */
function figuresOf({ place, toll, houses }: Story, later: number, date: string): CorpusFigure[] {
  const figure = (id: number, value: number, counts: string, action: string, said: string): CorpusFigure => ({
    id: `f${id}`,
    min: value,
    max: value,
    approx: null,
    unit: null,
    text: String(value),
    counts,
    kind: 'count',
    action,
    actors: ['a0'],
    place,
    asOf: date,
    claimedBy: null,
    modality: 'asserted',
    passage: { text: `${value} ${said} ${place}.`, focus: { start: 0, end: String(value).length } },
  });
  return [
    figure(0, toll + later * 3, 'people', 'kill', 'people were killed in'),
    figure(1, houses, 'houses', 'damage', 'houses were damaged around'),
  ];
}

function wordsOf(story: Story, named: string, random: Random): Record<string, number> {
  const counts = termsOf(named);
  const add = (word: string, times = 1) => counts.set(stem(word), (counts.get(stem(word)) ?? 0) + times);
  for (const word of story.words) if (random() < 0.7) add(word, between(random, 1, 4));
  for (let at = 0; at < WORDS; at++) add(wordOf(drawRank(random)));
  return Object.fromEntries(counts);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
