import './corpora.css';
import type { CorpusArticle, CorpusLimits } from '../../context/types.ts';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { LimitsLine } from '../parts/LimitsLine.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { useText } from '../text.tsx';
import { IndexCheck, type IndexCheckProps } from './IndexCheck.tsx';

interface CorporaViewProps {
  bundled: CorpusArticle[];
  limits: CorpusLimits | null;
  indexCheck: IndexCheckProps;
}

/** Everything articles are compared with, and where it came from. */
export function CorporaView({ bundled, limits, indexCheck }: CorporaViewProps) {
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
      <section class="sl-corpus" aria-labelledby="sl-corpus-bundled">
        <h2 id="sl-corpus-bundled">
          {text.t('corpusBundled')} <span>{text.plural('countArticles', bundled.length)}</span>
        </h2>
        <p class="sl-muted">{text.t('corpusBundledNote')}</p>
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
