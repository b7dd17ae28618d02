import type { CorpusArticle, Passage } from '../../context/types.ts';
import { isDayOrInstant } from '../corpus/iso-date.ts';
import { type Validation, validateArticle } from '../corpus/validate.ts';

const DAY_LENGTH = '2025-04-05'.length;
/** In UTF-16 units: a sentence this long is a list or a table. */
const LONGEST_PASSAGE = 2_000;
const LONGEST_LINE = 2_000;
const LONGEST_TERM = 100;
const MOST_ALIASES = 200;

/** An article of any corpus with what a pack may hold of it, or what is wrong with it. */
export function fitToPack({ feed: _feed, ...article }: CorpusArticle): Validation {
  return validateArticle({
    ...article,
    published: dated(article),
    actors: article.actors.map((actor) => ({
      ...actor,
      aliases: actor.aliases.slice(0, MOST_ALIASES),
      role: actor.role?.slice(0, LONGEST_LINE) ?? null,
    })),
    events: article.events.filter(({ passage }) => isShort(passage)),
    figures: article.figures.filter(({ passage }) => isShort(passage)),
    terms: Object.fromEntries(
      Object.entries(article.terms).filter(([term]) => term.length <= LONGEST_TERM && term !== '__proto__'),
    ),
  });
}

function isShort({ text }: Passage): boolean {
  return text.length <= LONGEST_PASSAGE;
}

/** Times of day that are not written as ISO 8601 has them fall away; the day stays. */
function dated({ published }: Pick<CorpusArticle, 'published'>): CorpusArticle['published'] {
  if (!published || isDayOrInstant(published.date)) return published;
  return { ...published, date: published.date.slice(0, DAY_LENGTH) };
}
