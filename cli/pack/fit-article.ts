import { corpusArticleOf } from '../../context/corpus-article.ts';
import type { CorpusArticle, Genre, Passage } from '../../context/types.ts';
import { isDayOrInstant } from '../../data/corpus/iso-date.ts';
import { validateArticle } from '../../data/corpus/validate.ts';
import type { Article, Reading } from '../../reading/types.ts';
import { InputError } from '../input-error.ts';

const DAY_LENGTH = '2025-04-05'.length;
/** In UTF-16 units: a sentence this long is a list or a table. */
const LONGEST_PASSAGE = 2_000;
const LONGEST_LINE = 2_000;
const LONGEST_TERM = 100;

/** What a pack keeps of an article; throws `InputError` for one that no pack may hold. */
export function fitArticle(article: Article, reading: Reading, genre: Genre): CorpusArticle {
  const made = corpusArticleOf(dated(article), reading, { id: '0', origin: 'pack', genre });
  if (made.headline === '' && made.summary === '') throw new InputError('holds no text to read');
  const result = validateArticle({
    ...made,
    actors: made.actors.map((actor) => ({
      ...actor,
      aliases: actor.aliases.slice(0, 200),
      role: actor.role?.slice(0, LONGEST_LINE) ?? null,
    })),
    events: made.events.filter(({ passage }) => isShort(passage)),
    figures: made.figures.filter(({ passage }) => isShort(passage)),
    terms: Object.fromEntries(
      Object.entries(made.terms).filter(([term]) => term.length <= LONGEST_TERM && term !== '__proto__'),
    ),
  });
  if ('errors' in result) throw new InputError(`cannot be kept: ${result.errors[0]}`);
  return result.article;
}

function isShort({ text }: Passage): boolean {
  return text.length <= LONGEST_PASSAGE;
}

/** Times of day that are not written as ISO 8601 has them fall away; the day stays. */
function dated(article: Article): Article {
  const { published } = article;
  if (!published || isDayOrInstant(published.date)) return article;
  return { ...article, published: { ...published, date: published.date.slice(0, DAY_LENGTH) } };
}
