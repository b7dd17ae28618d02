import './article-view.css';
import type { Settings } from '../../data/settings.ts';
import type { SavedPage, SavedSummary } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { BackIcon, RemoveIcon } from '../parts/icons.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { useText } from '../text.tsx';
import type { AboutActs } from './about/about-acts.ts';
import type { SavedActs } from './finding.ts';
import { useArticleKeys } from './keys/use-article-keys.ts';
import type { LinkTextsProps } from './LinkTexts.tsx';
import type { ReaderFacts } from './reader/reader-facts.ts';
import { SavedText } from './reader/SavedText.tsx';
import { selectedInReader } from './reader/selected-in-reader.ts';

export interface ArticleViewProps extends AboutActs, Omit<SavedActs, 'onOpenNamed'> {
  page: SavedPage | 'missing' | null;
  /** What was found last in the collection: keys lead from page to page. */
  found: readonly SavedSummary[];
  /** Every tag in use. */
  knownTags: string[];
  onExport: (page: SavedPage) => void;
  linkTexts: LinkTextsProps;
  reader: ReaderFacts;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
}

/** A saved page set for reading, with who is in it beside it. */
export function ArticleView(props: ArticleViewProps) {
  const { page, found, reader, settings, onBack, onOpen, onChange, onRemove, onExport, onOpenStory } = props;
  const text = useText();
  const kept = page === 'missing' ? null : page;
  const onHighlight = () => {
    const span = kept && selectedInReader(document, kept.article.paragraphs);
    if (span) reader.onHighlight(span);
  };
  const remove = (id: string) => {
    onRemove([id]);
    onBack();
  };
  useArticleKeys(
    kept,
    {
      onChange: (change) => kept && onChange([kept.id], change),
      onRemove: () => kept && remove(kept.id),
      onHighlight,
      onTurn: (step) => {
        const next = found[found.findIndex(({ id }) => id === kept?.id) + step];
        if (next) onOpen(next.id);
      },
    },
    settings.keys,
  );
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
        <Button look="quiet" onClick={() => remove(page.id)}>
          <RemoveIcon />
          {text.t('removeSaved')}
        </Button>
      </div>
      <SavedText {...props} page={page} onHighlight={onHighlight} />
    </>
  );
}
