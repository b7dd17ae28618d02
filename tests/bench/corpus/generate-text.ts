import type { Article } from '../../../reading/types.ts';
import { dayOf, type Story } from './generate-stories.ts';
import { VOCABULARY, wordOf } from './lexicon.ts';
import { between, pick, type Random, seeded, zipfian } from './random.ts';

const SENTENCES_A_PARAGRAPH = 4;
const drawRank = zipfian(VOCABULARY);

type Sentence = (story: Story, word: () => string, random: Random) => string;

/** What news says, over and over: numbers, names, dates, speech; and sentences of nothing but words. */
const SENTENCES: Sentence[] = [
  ({ place, toll, organisation }) =>
    `At least ${toll} people were killed in ${place} on Monday, the ${organisation} said.`,
  ({ people, organisation }, word, random) =>
    `${pick(random, people)}, a spokesman for the ${organisation}, told reporters that the ${word()} would take three weeks.`,
  ({ place, houses }, word) =>
    `About ${houses} houses were damaged around ${place}, and the ${word()} of the ${word()} was closed.`,
  ({ people }, word, random) =>
    `“We will not accept this ${word()},” ${pick(random, people)} said on 3 March 2025.`,
  (_, word) =>
    `The ${word()} and the ${word()} met the ${word()} while the ${word()} waited for the ${word()}.`,
  ({ words }, word, random) =>
    `Nobody had seen a ${pick(random, words)} or a ${word()} near the ${word()} before.`,
  ({ place }, word, random) =>
    `The ${word()} cost $${between(random, 2, 90)} million, ${between(random, 3, 40)} per cent more than ${place} had planned.`,
];

/** A news article on a story, of about so many words, to be read by the engine. */
export function generateText(story: Story, words: number, seed: number): Article {
  const random = seeded(seed);
  const word = () => (random() < 0.2 ? pick(random, story.words) : wordOf(drawRank(random)));
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, () =>
      pick(random, SENTENCES)(story, word, random),
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return {
    headline: `${story.words[0]} ${story.words[1]} near ${story.place}`,
    publisher: 'The Bench Post',
    byline: null,
    published: { date: dayOf(story, 1), certainty: 'stated' },
    url: `https://bench.example/${story.id}`,
    language: 'en',
    paragraphs,
  };
}
