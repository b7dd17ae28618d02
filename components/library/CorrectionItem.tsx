import type { Correction } from '../../context/corrections.ts';
import type { CorpusArticle } from '../../context/types.ts';
import type { SavedSummary } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { useText } from '../text.tsx';
import { toldCorrection } from './told-correction.ts';

/** What a line needs to name an article. */
export type NamedArticle = Pick<CorpusArticle | SavedSummary, 'headline' | 'publisher' | 'published' | 'url'>;

interface CorrectionItemProps {
  correction: Correction;
  /** Articles that the library knows, by id. */
  articles: ReadonlyMap<string, NamedArticle>;
  onTakeBack: (title: string) => void;
}

/** What the reader said, the articles it was said of, and the way back. */
export function CorrectionItem({ correction, articles, onTakeBack }: CorrectionItemProps) {
  const text = useText();
  const { title, places } = toldCorrection(correction, text);
  return (
    <li class="sl-correction">
      <div class="sl-correction-words">
        <h2>{title}</h2>
        {places.map(({ article, passage }) => (
          <div key={`${article} ${passage ?? ''}`} class="sl-correction-place">
            {passage !== null && (
              <p class="sl-correction-passage">
                <bdi>{passage}</bdi>
              </p>
            )}
            <Source id={article} article={articles.get(article)} />
          </div>
        ))}
      </div>
      <Button look="quiet" label={text.t('takeBackNamed', title)} onClick={() => onTakeBack(title)}>
        {text.t('takeBack')}
      </Button>
    </li>
  );
}

/** A page that was not saved is known by its address alone, which is its id. */
const PAGE = /^page:/;

function Source({ id, article }: { id: string; article: NamedArticle | undefined }) {
  const address = id.replace(PAGE, '');
  if (!article)
    return (
      <p class="sl-correction-source">
        <SafeLink url={address}>
          <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
        </SafeLink>
      </p>
    );
  const { headline, publisher, published, url } = article;
  return (
    <Facts class="sl-correction-source">
      <SafeLink url={url}>
        <bdi>{headline}</bdi>
      </SafeLink>
      {publisher && <bdi>{publisher}</bdi>}
      {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
    </Facts>
  );
}
