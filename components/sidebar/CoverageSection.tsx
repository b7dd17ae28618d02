import './coverage.css';
import { Fragment } from 'preact';
import type { ArticleRef, Context, RelatedArticle } from '../../context/types.ts';
import { ArticleLine } from '../parts/ArticleLine.tsx';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { useFold } from '../parts/use-fold.tsx';
import { type MessageKey, useText } from '../text.tsx';

interface CoverageSectionProps {
  context: Context;
  onOpenArticle: (article: ArticleRef) => void;
}

const FIRST = 8;

/** Nearest first. */
const RELATIONS: [RelatedArticle['relation'], MessageKey][] = [
  ['same-event', 'relationEvent'],
  ['same-story', 'relationStory'],
  ['same-actors', 'relationActors'],
];

/** What else was written, and why it stands here. */
export function CoverageSection({ context, onOpenArticle }: CoverageSectionProps) {
  const text = useText();
  const { article } = context;
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
                  <Related
                    related={one}
                    from={article.published?.date ?? null}
                    onOpenArticle={onOpenArticle}
                  />
                </li>
              ))}
            </ol>
          </Fragment>
        );
      })}
      {more}
    </Section>
  );
}

interface RelatedProps {
  related: RelatedArticle;
  from: string | null;
  onOpenArticle: (article: ArticleRef) => void;
}

function Related({ related: { article, reasons, copies }, from, onOpenArticle }: RelatedProps) {
  const text = useText();
  return (
    <ArticleLine article={article} onOpen={onOpenArticle} relativeTo={from}>
      {reasons.length > 0 && <p class="sl-why">{reasons.map((reason) => text.say(reason)).join(' · ')}</p>}
      {copies.length > 0 && (
        <details class="sl-copies">
          <summary>{text.plural('countCopies', copies.length)}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <ArticleLine article={copy} onOpen={onOpenArticle} size="small" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </ArticleLine>
  );
}
