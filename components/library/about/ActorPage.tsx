import './about.css';
import type { AboutActor, AskedActor } from '../../../context/about/types.ts';
import { ArticleLine } from '../../parts/ArticleLine.tsx';
import { KIND_WORDS } from '../../parts/actor-words.ts';
import { Button } from '../../parts/Button.tsx';
import { KindIcon } from '../../parts/icons.tsx';
import { RoleLine } from '../../parts/RoleLine.tsx';
import { EmptyNote, Section } from '../../parts/Section.tsx';
import { useFold } from '../../parts/use-fold.tsx';
import { useNoted } from '../../parts/use-noted.tsx';
import { EventsSection } from '../../sidebar/EventsSection.tsx';
import { isolated } from '../../text/isolated.ts';
import { useText } from '../../text.tsx';
import { AboutFigures } from './AboutFigures.tsx';
import { AboutHead } from './AboutHead.tsx';
import type { AboutActs } from './about-acts.ts';
import { CompanionList } from './CompanionList.tsx';
import { CoverageChart } from './CoverageChart.tsx';

interface ActorPageProps extends AboutActs {
  asked: AskedActor;
  /** null until it is gathered. */
  about: AboutActor | null;
}

const ARTICLES = 10;

/** Everything the corpus knows of one actor. */
export function ActorPage({ asked, about, ...acts }: ActorPageProps) {
  const text = useText();
  const { correct, undoBar } = useNoted(acts.onCorrect);
  const label = (
    <>
      <KindIcon kind={asked.kind} /> {text.t(KIND_WORDS[asked.kind])}
    </>
  );
  const head = { label, title: asked.name, onBack: acts.onBack };
  if (!about) {
    return (
      <>
        <AboutHead {...head} days={[]} articles={0} />
        <p class="sl-waiting">{text.t('loading')}</p>
      </>
    );
  }
  const { articles, figures, alone, events } = about;
  return (
    <>
      <AboutHead {...head} days={articles.map(({ published }) => published?.date)} articles={articles.length}>
        {about.roles[0] && <RoleLine role={about.roles[0]} />}
        <CoverageChart months={about.coverage} />
      </AboutHead>
      {articles.length === 0 ? (
        <EmptyNote>{text.t('actorUnknown', isolated(asked.name))}</EmptyNote>
      ) : (
        <div class="sl-about">
          <div>
            <AboutFigures
              title={text.t('figuresOverTime')}
              groups={figures}
              alone={alone}
              empty={text.t('figuresOfNobody', isolated(asked.name))}
              onOpenArticle={acts.onOpenArticle}
              onCopy={acts.onCopy}
              onCorrect={correct}
            />
            {events.length > 0 && <EventsSection context={{ events, actors: [] }} />}
            <Articles {...acts} about={about} />
          </div>
          <div class="sl-about-margin">
            <Roles about={about} />
            <Names about={about} />
            <CompanionList title={text.t('namedWith')} actors={about.companions} onOpen={acts.onOpenActor} />
            <Perhaps actors={about.perhaps} onOpenActor={acts.onOpenActor} />
          </div>
        </div>
      )}
      {undoBar}
    </>
  );
}

/** Every article that names the actor, and the event it tells. */
function Articles({ about, onOpenArticle, onOpenStory }: { about: AboutActor } & AboutActs) {
  const text = useText();
  const { shown, more } = useFold(about.articles, ARTICLES, 'showAllArticles');
  return (
    <Section id="sl-coverage" title={text.t('sectionCoverage')}>
      <ol class="sl-ruled sl-about-articles">
        {shown.map((article) => (
          <li key={article.id}>
            <ArticleLine article={article} onOpen={onOpenArticle}>
              <Button
                look="quiet"
                label={text.t('eventOfNamed', isolated(article.headline))}
                onClick={() => onOpenStory(article.id)}
              >
                {text.t('eventOf')}
              </Button>
            </ArticleLine>
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}

function Roles({ about: { roles } }: { about: AboutActor }) {
  const text = useText();
  const { shown, more } = useFold(roles, 6, 'showAllRoles');
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="sl-roles">
      <h2 class="sl-label" id="sl-roles">
        {text.t('describedAs')}
      </h2>
      <ul class="sl-about-roles">
        {shown.map((role) => (
          <li key={role.text}>
            <RoleLine role={role} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Names({ about: { names } }: { about: AboutActor }) {
  const text = useText();
  if (names.length < 2) return null;
  return (
    <section aria-labelledby="sl-names">
      <h2 class="sl-label" id="sl-names">
        {text.t('namesUsed')}
      </h2>
      <ul class="sl-about-names">
        {names.map(({ name, articles }) => (
          <li key={name}>
            <bdi>{name}</bdi> <span class="sl-muted">{text.number(articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Perhaps({ actors, onOpenActor }: { actors: AskedActor[] } & Pick<AboutActs, 'onOpenActor'>) {
  const text = useText();
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby="sl-perhaps">
      <h2 class="sl-label" id="sl-perhaps">
        {text.t('perhapsSame')}
      </h2>
      <ul class="sl-about-names">
        {actors.map((actor) => (
          <li key={`${actor.kind} ${actor.name}`}>
            <Button onClick={() => onOpenActor(actor)}>
              <bdi>{actor.name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
