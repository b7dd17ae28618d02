import './left-out.css';
import type { ArticleRef, Context } from '../../context/types.ts';
import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { sourceName } from '../parts/source-name.ts';
import { useText } from '../text.tsx';

interface LeftOutSectionProps {
  context: Pick<Context, 'omitted' | 'related'>;
  onOpenArticle: (article: ArticleRef) => void;
}

/** What fewer articles than these have in common says nothing of what is missing. */
const TELLING = 2;

const LEADS = { actor: 'omittedActor', figure: 'omittedFigure' } as const;

/** What other coverage of the same event has and this page has not. */
export function LeftOutSection({ context: { omitted, related }, onOpenArticle }: LeftOutSectionProps) {
  const text = useText();
  const tellings = related.filter(({ relation }) => relation === 'same-event').length;
  return (
    <Section id="sl-left-out" title={text.t('sectionLeftOut')} lead={text.t('leftOutLead')}>
      {omitted.length === 0 && (
        <EmptyNote>{text.t(tellings < TELLING ? 'leftOutAlone' : 'leftOutEmpty')}</EmptyNote>
      )}
      <ul class="sl-omissions sl-ruled">
        {omitted.map((omission) => (
          <li key={`${omission.kind} ${omission.text}`}>
            <p class="sl-omission">
              <bdi>{omission.text}</bdi>
            </p>
            <Facts class="sl-omission-sources">
              {omission.articles.map((article, place) => (
                <span key={article.id}>
                  {place === 0 && `${text.t(LEADS[omission.kind])} `}
                  <Button look="quiet" onClick={() => onOpenArticle(article)}>
                    <bdi>{sourceName(article, text)}</bdi>
                  </Button>
                </span>
              ))}
            </Facts>
          </li>
        ))}
      </ul>
    </Section>
  );
}
