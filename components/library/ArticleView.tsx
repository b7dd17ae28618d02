import './article-view.css';
import type { Settings } from '../../data/settings.ts';
import type { SavedPage } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { BackIcon, RemoveIcon } from '../parts/icons.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { useText } from '../text.tsx';
import type { AboutActs } from './about/about-acts.ts';
import type { SavedActs } from './finding.ts';
import type { ReaderFacts } from './reader/reader-facts.ts';
import { SavedText } from './reader/SavedText.tsx';

export interface ArticleViewProps extends AboutActs, Pick<SavedActs, 'onChange' | 'onRemove'> {
  page: SavedPage | 'missing' | null;
  /** Every tag in use. */
  knownTags: string[];
  onExport: (page: SavedPage) => void;
  reader: ReaderFacts;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
}

/** A saved page set for reading, with who is in it beside it. */
export function ArticleView(props: ArticleViewProps) {
  const { page, onBack, onRemove, onExport, onOpenStory } = props;
  const text = useText();
  const back = (
    <Button look="quiet" onClick={onBack}>
      <BackIcon />
      {text.t('backToCollection')}
    </Button>
  );
  if (page === null) return <p class="sl-waiting">{text.t('loading')}</p>;
  if (page === 'missing') {
    return (
      <>
        {back}
        <h1 class="sl-hidden">{text.t('navCollection')}</h1>
        <EmptyNote>{text.t('pageMissing')}</EmptyNote>
      </>
    );
  }
  return (
    <>
      <div class="sl-reader-tools">
        {back}
        <Button look="quiet" onClick={() => onOpenStory(page.id)}>
          {text.t('eventOf')}
        </Button>
        <Button look="quiet" onClick={() => onExport(page)}>
          {text.t('exportArticle')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            onRemove([page.id]);
            onBack();
          }}
        >
          <RemoveIcon />
          {text.t('removeSaved')}
        </Button>
      </div>
      <SavedText {...props} page={page} />
    </>
  );
}
