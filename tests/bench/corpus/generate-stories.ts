import { NAMES, organisationOf, PEOPLE, personOf, placeOf, VOCABULARY, wordOf } from './lexicon.ts';
import { between, type Random } from './random.ts';

/** Something that happened, which several articles tell. */
export interface Story {
  id: number;
  place: string;
  people: string[];
  organisation: string;
  /** Words that this story uses and hardly any other. */
  words: string[];
  /** First day, counted from `FIRST_DAY`. */
  day: number;
  /** People killed as first told; later articles tell more. */
  toll: number;
  houses: number;
  articles: number;
}

const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 730;
const MOST_ARTICLES = 8;
const OWN_WORDS = 12;
const RARE = 2_000;

export function generateStory(id: number, random: Random): Story {
  return {
    id,
    place: placeOf(between(random, 0, NAMES - 1)),
    people: Array.from({ length: between(random, 2, 5) }, () => personOf(between(random, 0, PEOPLE - 1))),
    organisation: organisationOf(between(random, 0, NAMES - 1)),
    words: Array.from({ length: OWN_WORDS }, () => wordOf(between(random, RARE, VOCABULARY - 1))),
    day: between(random, 0, DAYS),
    toll: between(random, 2, 90),
    houses: between(random, 12, 400) * 10,
    // Most stories are told once or twice, a few by everybody.
    articles: 1 + Math.floor(MOST_ARTICLES * random() ** 2),
  };
}

/** ISO day of a story, so many days after it began. */
export function dayOf({ day }: Story, later: number): string {
  return new Date(FIRST_DAY + (day + later) * 86_400_000).toISOString().slice(0, 10);
}
