import '../base.css';
import './card.css';
import { useEffect, useRef } from 'preact/hooks';
import type { AskedActor } from '../../context/about/types.ts';
import type { Correction } from '../../context/corrections.ts';
import type { ArticleRef, ContextActor, FigureComparison } from '../../context/types.ts';
import { ArticleLine } from '../parts/ArticleLine.tsx';
import { KIND_WORDS } from '../parts/actor-words.ts';
import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { RoleLine } from '../parts/RoleLine.tsx';
import { useEscape } from '../parts/use-escape.ts';
import { VerdictBadge } from '../parts/Verdict.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import { CardCorrections } from './CardCorrections.tsx';

export interface CardProps {
  actor: ContextActor;
  /** The page's comparisons that are open conflicts and belong to this actor. */
  conflicts: FigureComparison[];
  /** Other actors this one may be the same as, nearest first. */
  others: { id: string; name: string }[];
  /** The page the actor was found on; without it nothing can be put right. */
  page?: ArticleRef;
  /** True when the card was pinned by tap or key: it takes the focus. */
  pinned: boolean;
  onOpenArticle: (article: ArticleRef) => void;
  /** Shows what the library knows of the actor. */
  onOpenActor: (actor: AskedActor) => void;
  /** Show this comparison in the sidebar. */
  onOpenFigure: (comparison: string) => void;
  /** Keep these records, or take them back. */
  onCorrect: (corrections: Correction[], undo: boolean) => void;
  onClose: () => void;
}

/** Who this is: 320 px wide, beside the name. Where its frame is lower than all it says, the middle scrolls. */
export function Card(props: CardProps) {
  const { actor, page, conflicts, pinned, onOpenArticle, onOpenFigure, onClose } = props;
  const text = useText();
  const card = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => {
    if (pinned) card.current?.focus();
  }, [pinned]);

  const role = actor.roles.find(({ article }) => article !== null) ?? actor.roles[0];
  return (
    <div ref={card} class="sl-root sl-card" role="dialog" aria-labelledby="sl-card-name" tabIndex={-1}>
      <div class="sl-card-scroll">
        <div>
          <h1 class="sl-card-name" id="sl-card-name">
            <bdi>{actor.name}</bdi>
          </h1>
          <Facts class="sl-card-counts">
            <span>{text.t(KIND_WORDS[actor.kind])}</span>
            <span>{text.plural('countMentionsHere', actor.mentionsHere)}</span>
            {actor.articles > 0 && <span>{text.plural('countInCorpus', actor.articles)}</span>}
          </Facts>
          {role && <RoleLine role={role} />}
          {actor.mayMean.length > 0 && (
            <p class="sl-card-note">{text.t('mayMean', text.list(actor.mayMean.map(isolated)))}</p>
          )}
          {actor.ambiguous && <p class="sl-card-note">{text.t('ambiguousName')}</p>}

          {conflicts.length > 0 && (
            <ul class="sl-card-conflicts">
              {conflicts.map(({ id, title, verdict }) => (
                <li key={id}>
                  <VerdictBadge kind={verdict.verdict} certainty={verdict.certainty} />{' '}
                  <Button onClick={() => onOpenFigure(id)}>
                    <bdi>{text.sentence(title)}</bdi>
                  </Button>
                </li>
              ))}
            </ul>
          )}

          {actor.latest.length > 0 ? (
            <>
              <h2 class="sl-label">{text.t('latestCoverage')}</h2>
              <ul class="sl-card-latest sl-ruled">
                {actor.latest.slice(0, 3).map((article) => (
                  <li key={article.id}>
                    <ArticleLine article={article} onOpen={onOpenArticle} size="small" />
                  </li>
                ))}
              </ul>
              <Button onClick={() => props.onOpenActor({ kind: actor.kind, name: actor.name })}>
                {text.t('everythingOn', isolated(actor.name))}
              </Button>
            </>
          ) : (
            <p class="sl-card-note">{text.t('cardNoCoverage')}</p>
          )}
        </div>
      </div>
      {page && <CardCorrections {...props} page={page} />}
    </div>
  );
}
