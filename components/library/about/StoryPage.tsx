import './about.css';
import '../../sidebar/coverage.css';
import type { AboutStory } from '../../../context/about/types.ts';
import type { ArticleRef, RelatedArticle } from '../../../context/types.ts';
import { ArticleLine } from '../../parts/ArticleLine.tsx';
import { Copies } from '../../parts/Copies.tsx';
import { EmptyNote } from '../../parts/Section.tsx';
import { untoldReasons } from '../../parts/untold-reasons.ts';
import { useFold } from '../../parts/use-fold.tsx';
import { useNoted } from '../../parts/use-noted.tsx';
import { EventsSection } from '../../sidebar/EventsSection.tsx';
import { useText } from '../../text.tsx';
import { AboutFigures } from './AboutFigures.tsx';
import { AboutHead } from './AboutHead.tsx';
import type { AboutActs } from './about-acts.ts';
import { CompanionList } from './CompanionList.tsx';

interface StoryPageProps extends AboutActs {
  /** null until it is gathered. */
  about: AboutStory | 'missing' | null;
}

/** Everything the corpus knows of one event. */
export function StoryPage({ about, ...acts }: StoryPageProps) {
  const text = useText();
  const { correct, undoBar } = useNoted(acts.onCorrect);
  if (about === null || about === 'missing') {
    const title = text.t(about ? 'storyMissingTitle' : 'loading');
    return (
      <>
        <AboutHead label={text.t('eventLabel')} title={title} days={[]} articles={0} onBack={acts.onBack} />
        {about && <EmptyNote>{text.t('storyMissing')}</EmptyNote>}
      </>
    );
  }
  const { article, tellings, around, figures, events, actors } = about;
  const told = [article, ...tellings.flatMap((one) => [one.article, ...one.copies])];
  return (
    <>
      <AboutHead
        label={text.t('eventLabel')}
        title={article.headline || (article.url ?? '')}
        days={told.map(({ published }) => published?.date)}
        articles={told.length}
        onBack={acts.onBack}
      />
      <div class="sl-about">
        <div>
          <AboutFigures
            title={text.t('figuresSideBySide')}
            groups={figures}
            alone={[]}
            empty={text.t('figuresNotShared')}
            onOpenArticle={acts.onOpenArticle}
            onCopy={acts.onCopy}
            onCorrect={correct}
          />
          <EventsSection context={{ events, actors: [] }} />
        </div>
        <div class="sl-about-margin">
          <Tellings {...acts} article={article} tellings={tellings} />
          <Around {...acts} related={around} />
          <CompanionList title={text.t('sectionActors')} actors={actors} onOpen={acts.onOpenActor} />
        </div>
      </div>
      {undoBar}
    </>
  );
}

type Opens = Pick<AboutActs, 'onOpenArticle'>;

function Tellings({ article, tellings, ...acts }: Opens & Pick<AboutStory, 'article' | 'tellings'>) {
  const text = useText();
  return (
    <section aria-labelledby="sl-tellings">
      <h2 class="sl-label" id="sl-tellings">
        {text.t('toldBy')}
      </h2>
      <ol class="sl-ruled sl-about-articles">
        <li>
          <ArticleLine article={article} onOpen={acts.onOpenArticle} />
        </li>
        {tellings.map((one) => (
          <li key={one.article.id}>
            <Telling telling={one} first={article} {...acts} />
          </li>
        ))}
      </ol>
      {tellings.length === 0 && <EmptyNote>{text.t('toldByOne')}</EmptyNote>}
    </section>
  );
}

function Telling({ telling, first, ...acts }: Opens & { telling: RelatedArticle; first: ArticleRef }) {
  const { article, copies } = telling;
  return (
    <ArticleLine article={article} onOpen={acts.onOpenArticle} relativeTo={first.published?.date ?? null}>
      <Copies copies={copies} onOpen={acts.onOpenArticle} />
    </ArticleLine>
  );
}

/** The rest of the story: what came before, and what came of it. */
function Around({ related, onOpenArticle }: Opens & { related: RelatedArticle[] }) {
  const text = useText();
  const { shown, more } = useFold(related, 6, 'showAllArticles');
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="sl-around">
      <h2 class="sl-label" id="sl-around">
        {text.t('relationStory')}
      </h2>
      <ol class="sl-ruled sl-about-articles">
        {shown.map(({ article, reasons }) => {
          const [reason] = untoldReasons(reasons);
          return (
            <li key={article.id}>
              <ArticleLine article={article} onOpen={onOpenArticle} size="small">
                {reason && <p class="sl-why">{text.say(reason)}</p>}
              </ArticleLine>
            </li>
          );
        })}
      </ol>
      {more}
    </section>
  );
}
