import './corpora.css';
import type { CorpusArticle } from '../../context/types.ts';
import type { Published } from '../../reading/types.ts';
import { Button } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { LimitsLine } from '../parts/LimitsLine.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { useText } from '../text.tsx';
import { FeedsSection } from './FeedsSection.tsx';
import { IndexCheck } from './IndexCheck.tsx';
import type { LibraryProps } from './Library.tsx';
import { PacksSection } from './PacksSection.tsx';

type CorporaViewProps = Pick<
  LibraryProps,
  'bundled' | 'limits' | 'packs' | 'feeds' | 'collection' | 'onGo' | 'indexCheck'
>;

/** Everything articles are compared with, and where it came from. */
export function CorporaView({
  bundled,
  limits,
  packs,
  feeds,
  collection,
  onGo,
  indexCheck,
}: CorporaViewProps) {
  const text = useText();
  const newestFirst = bundled.toSorted((a, b) =>
    (b.published?.date ?? '').localeCompare(a.published?.date ?? ''),
  );
  return (
    <>
      <div class="sl-library-title">
        <h1>{text.t('navCorpora')}</h1>
      </div>
      <p class="sl-library-lead">{text.t('corporaLead')}</p>
      {limits && (
        <div class="sl-corpora-limits">
          <LimitsLine limits={limits} />
        </div>
      )}
      <FeedsSection {...feeds} />
      <PacksSection {...packs} />
      <section class="sl-corpus" aria-labelledby="sl-corpus-collection">
        <h2 id="sl-corpus-collection">
          {text.t('corpusCollection')} <span>{text.plural('countPages', collection?.length ?? 0)}</span>
        </h2>
        <p class="sl-muted">{text.t('corpusCollectionNote')}</p>
        <DateRange of={collection ?? []} />
        <p>
          <Button onClick={() => onGo({ view: 'collection' })}>{text.t('corpusCollectionOpen')}</Button>
        </p>
      </section>
      <section class="sl-corpus" aria-labelledby="sl-corpus-bundled">
        <h2 id="sl-corpus-bundled">
          {text.t('corpusBundled')} <span>{text.plural('countArticles', bundled.length)}</span>
        </h2>
        <p class="sl-muted">{text.t('corpusBundledNote')}</p>
        <DateRange of={bundled} />
        <ol class="sl-ruled">
          {newestFirst.map((article) => (
            <CorpusItem key={article.id} article={article} />
          ))}
        </ol>
      </section>
      <IndexCheck {...indexCheck} />
    </>
  );
}

/** From the first day of publication to the last. */
function DateRange({ of }: { of: { published: Published | null }[] }) {
  const text = useText();
  const days = of.flatMap(({ published }) => (published ? [published.date.slice(0, 10)] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return <p class="sl-corpus-meta">{text.t('dateRange', text.date(first), text.date(last))}</p>;
}

function CorpusItem({ article }: { article: CorpusArticle }) {
  const text = useText();
  const { headline, publisher, byline, published, genre, url, summary, actors, figures, events } = article;
  return (
    <li class="sl-corpus-item">
      <h3>
        <SafeLink url={url}>
          <bdi>{headline}</bdi>
        </SafeLink>
      </h3>
      <Facts class="sl-corpus-meta">
        {genre === 'opinion' && <span class="sl-opinion">{text.t('opinion')}</span>}
        {publisher && <bdi>{publisher}</bdi>}
        {byline && <bdi>{byline}</bdi>}
        {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
      </Facts>
      <p class="sl-corpus-summary">
        <bdi>{summary}</bdi>
      </p>
      <Facts class="sl-corpus-meta">
        <span>{text.plural('countNames', actors.length)}</span>
        {events.length > 0 && <span>{text.plural('countEvents', events.length)}</span>}
        {figures.length > 0 && <span>{text.plural('countFigures', figures.length)}</span>}
      </Facts>
    </li>
  );
}
