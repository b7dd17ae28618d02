import './corpora.css';
import type { CorpusArticle } from '../../context/types.ts';
import { Button } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { LimitsLine } from '../parts/LimitsLine.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { useText } from '../text.tsx';
import { CorpusActs } from './CorpusActs.tsx';
import { CorpusFacts } from './CorpusFacts.tsx';
import { FeedsSection } from './FeedsSection.tsx';
import { IndexCheck } from './IndexCheck.tsx';
import type { LibraryProps } from './Library.tsx';
import { PacksSection } from './PacksSection.tsx';

type CorporaViewProps = Pick<
  LibraryProps,
  | 'bundled'
  | 'limits'
  | 'off'
  | 'packs'
  | 'feeds'
  | 'takenAlong'
  | 'collection'
  | 'onGo'
  | 'onSwitchCorpus'
  | 'indexCheck'
>;

/** Everything articles are compared with, and where it came from. */
export function CorporaView(props: CorporaViewProps) {
  const { limits, packs, feeds, off, takenAlong, onSwitchCorpus, indexCheck } = props;
  const text = useText();
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
      <FeedsSection
        {...feeds}
        takenAlong={takenAlong}
        isOff={off.includes('feed')}
        onSwitchCorpus={(on) => onSwitchCorpus('feed', on)}
      />
      <PacksSection {...packs} takenAlong={takenAlong} />
      <CollectionCorpus {...props} />
      <BundledCorpus {...props} />
      <IndexCheck {...indexCheck} />
    </>
  );
}

function CollectionCorpus({ collection, takenAlong, off, onSwitchCorpus, onGo }: CorporaViewProps) {
  const text = useText();
  const pages = collection ?? [];
  const latest = pages
    .map(({ savedAt }) => savedAt.slice(0, 10))
    .sort()
    .at(-1);
  return (
    <section class="sl-corpus" aria-labelledby="sl-corpus-collection">
      <h2 id="sl-corpus-collection">
        {text.t('corpusCollection')} <span>{text.plural('countPages', pages.length)}</span>
      </h2>
      <p class="sl-muted">{text.t(off.includes('collection') ? 'corpusOff' : 'corpusCollectionNote')}</p>
      <CorpusFacts
        days={pages.map(({ published }) => published?.date.slice(0, 10))}
        languages={pages.map(({ language }) => language)}
        bytes={takenAlong.sizes.get('collection')}
        updated={latest ? text.t('corpusLatest', text.date(latest)) : null}
      />
      <CorpusActs
        corpus="collection"
        name={text.t('corpusCollection')}
        articles={pages.length}
        takenAlong={takenAlong}
        on={!off.includes('collection')}
        onSwitch={(on) => onSwitchCorpus('collection', on)}
      >
        <Button onClick={() => onGo({ view: 'collection' })}>{text.t('corpusCollectionOpen')}</Button>
      </CorpusActs>
    </section>
  );
}

function BundledCorpus({ bundled, takenAlong, off, onSwitchCorpus }: CorporaViewProps) {
  const text = useText();
  const newestFirst = bundled.toSorted((a, b) =>
    (b.published?.date ?? '').localeCompare(a.published?.date ?? ''),
  );
  return (
    <section class="sl-corpus" aria-labelledby="sl-corpus-bundled">
      <h2 id="sl-corpus-bundled">
        {text.t('corpusBundled')} <span>{text.plural('countArticles', bundled.length)}</span>
      </h2>
      <p class="sl-muted">{text.t(off.includes('bundled') ? 'corpusOff' : 'corpusBundledNote')}</p>
      <CorpusFacts
        days={bundled.map(({ published }) => published?.date.slice(0, 10))}
        languages={bundled.map(({ language }) => language)}
        bytes={takenAlong.sizes.get('bundled')}
        updated={text.t('corpusBundledUpdated')}
      />
      <CorpusActs
        corpus="bundled"
        name={text.t('corpusBundled')}
        articles={bundled.length}
        takenAlong={takenAlong}
        on={!off.includes('bundled')}
        onSwitch={(on) => onSwitchCorpus('bundled', on)}
      />
      <ol class="sl-ruled">
        {newestFirst.map((article) => (
          <CorpusItem key={article.id} article={article} />
        ))}
      </ol>
    </section>
  );
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
