import './coverage.css';
import { Fragment } from 'preact';
import type { ArticleRef, Context, RelatedArticle } from '../../context/types.ts';
import { notTheSameEvent } from '../corrections.ts';
import { ArticleLine } from '../parts/ArticleLine.tsx';
import { Button } from '../parts/Button.tsx';
import { Copies } from '../parts/Copies.tsx';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { untoldReasons } from '../parts/untold-reasons.ts';
import { useFold } from '../parts/use-fold.tsx';
import type { Correct } from '../parts/use-noted.tsx';
import { type MessageKey, useText } from '../text.tsx';

interface CoverageSectionProps {
  context: Context;
  onCorrect: Correct;
  onOpenArticle: (article: ArticleRef) => void;
  /** Whether the page is in the corpus itself. */
  saved: boolean;
  onOpenStory: (id: string) => void;
}

const FIRST = 8;

/** Nearest first. */
const RELATIONS: [RelatedArticle['relation'], MessageKey][] = [
  ['same-event', 'relationEvent'],
  ['same-story', 'relationStory'],
  ['same-actors', 'relationActors'],
];

/** What else was written, and why it stands here. */
export function CoverageSection({ context, saved, onOpenStory, ...actions }: CoverageSectionProps) {
  const text = useText();
  const { shown: related, more } = useFold(context.related, FIRST, 'showAllArticles');
  return (
    <Section id="sl-coverage" title={text.t('sectionCoverage')}>
      {related.length === 0 && <EmptyNote>{text.t('coverageEmpty')}</EmptyNote>}
      {RELATIONS.map(([relation, title]) => {
        const group = related.filter((one) => one.relation === relation);
        if (group.length === 0) return null;
        return (
          <Fragment key={relation}>
            <h3 class="sl-relation sl-label">{text.t(title)}</h3>
            <ol class="sl-coverage sl-ruled">
              {group.map((one) => (
                <li key={one.article.id}>
                  <Related {...actions} related={one} page={context.article} />
                </li>
              ))}
            </ol>
            {relation === 'same-event' && group[0] && (
              <Button onClick={() => onOpenStory(saved ? context.article.id : (group[0]?.article.id ?? ''))}>
                {text.t('eventOf')}
              </Button>
            )}
          </Fragment>
        );
      })}
      {more}
    </Section>
  );
}

interface RelatedProps {
  related: RelatedArticle;
  page: ArticleRef;
  onCorrect: Correct;
  onOpenArticle: (article: ArticleRef) => void;
}

function Related({ related, page, onCorrect, onOpenArticle }: RelatedProps) {
  const text = useText();
  const { article, relation, copies } = related;
  const reasons = untoldReasons(related.reasons);
  return (
    <ArticleLine article={article} onOpen={onOpenArticle} relativeTo={page.published?.date ?? null}>
      {reasons.length > 0 && <p class="sl-why">{reasons.map((reason) => text.say(reason)).join(' · ')}</p>}
      <Copies copies={copies} onOpen={onOpenArticle} />
      {relation === 'same-event' && (
        <Button look="quiet" onClick={() => onCorrect(notTheSameEvent(page, article), 'notedNotSameEvent')}>
          {text.t('notSameEvent')}
        </Button>
      )}
    </ArticleLine>
  );
}
