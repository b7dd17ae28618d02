import type { Corrections } from '../corrections.ts';
import type { CorpusActor, CorpusArticle } from '../types.ts';
import { type Named, named, type Sameness, sameActor } from './same-actor.ts';

/** An actor of another article that one of the page's actors stands for, and how surely. */
export interface Link {
  actor: CorpusActor;
  sameness: Exclude<Sameness, 'different'>;
}

/** Only so many of a page's actors, the weightiest, are looked for in what it shares with another article. */
const MOST_SHARED = 100;

/** Links one page's actors to those of other articles. */
export interface Linker {
  /** Whom `article` means by the page's `actor`; null when it is not named there. */
  linkTo(actor: CorpusActor, article: CorpusArticle): Link | null;
  /** The page's actors that `article` surely names, weightiest first. */
  shared(article: CorpusArticle): CorpusActor[];
}

/** A linker for one page; names are folded once for each article it meets. The reader's corrections go first. */
export function linkerOf(page: CorpusArticle, corrections: Corrections): Linker {
  const folded = new Map<CorpusArticle, Named[]>();
  const namedIn = (article: CorpusArticle) => {
    const known = folded.get(article) ?? article.actors.map(named);
    folded.set(article, known);
    return known;
  };

  const own = new Map(namedIn(page).map((known) => [known.actor, known]));

  function sameness(one: Named, other: Named, article: CorpusArticle): Sameness {
    const said = corrections.actors(
      { article: page.id, name: one.actor.name },
      { article: article.id, name: other.actor.name },
    );
    return said ?? sameActor(one, other);
  }

  function linkTo(actor: CorpusActor, article: CorpusArticle): Link | null {
    const one = own.get(actor) ?? named(actor);
    let maybe: Link | null = null;
    for (const other of namedIn(article)) {
      const found = sameness(one, other, article);
      if (found === 'same') return { actor: other.actor, sameness: found };
      if (found === 'maybe') maybe ??= { actor: other.actor, sameness: found };
    }
    return maybe;
  }

  const weightiest = [...page.actors]
    .sort((one, other) => other.mentions - one.mentions)
    .slice(0, MOST_SHARED);
  return {
    linkTo,
    shared: (article) => weightiest.filter((actor) => linkTo(actor, article)?.sameness === 'same'),
  };
}
