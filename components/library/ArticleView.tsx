import './article-view.css';
import type { AskedActor } from '../../context/about/types.ts';
import type { SavedPage } from '../../data/types.ts';
import { KIND_WORDS } from '../parts/actor-words.ts';
import { Button } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { BackIcon, KindIcon, OutwardIcon, RemoveIcon } from '../parts/icons.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import type { SavedActs } from './finding.ts';
import { SavedEditor } from './SavedEditor.tsx';

interface ArticleViewProps extends Pick<SavedActs, 'onChange' | 'onRemove'> {
  page: SavedPage | 'missing' | null;
  /** Every tag in use. */
  knownTags: string[];
  onBack: () => void;
  onExport: (page: SavedPage) => void;
  onOpenActor: (actor: AskedActor) => void;
  /** The event that this page tells. */
  onOpenStory: (id: string) => void;
}

/** A saved page set for reading, with who is in it beside it. */
export function ArticleView(props: ArticleViewProps) {
  const { page, knownTags, onBack, onChange, onRemove, onExport, onOpenActor, onOpenStory } = props;
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
      <div class="sl-reader">
        <ReaderText page={page} />
        <div class="sl-reader-margin">
          <SavedEditor page={page} knownTags={knownTags} onChange={onChange} />
          <ReaderActors page={page} onOpenActor={onOpenActor} />
        </div>
      </div>
    </>
  );
}

function ReaderText({ page: { article, url, savedAt } }: { page: SavedPage }) {
  const text = useText();
  const { headline, publisher, byline, published, language, paragraphs } = article;
  return (
    <article class="sl-reader-article" lang={language ?? undefined} dir="auto">
      <h1>{headline ?? url}</h1>
      <Facts class="sl-reader-meta">
        {publisher && <bdi>{publisher}</bdi>}
        {byline && <bdi>{byline}</bdi>}
        {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
        <span>{text.t('savedOn', text.date(savedAt))}</span>
        <SafeLink url={url} class="sl-reader-original">
          {text.t('openOriginal')} <OutwardIcon />
        </SafeLink>
      </Facts>
      {paragraphs.length === 0 && <EmptyNote>{text.t('linkOnlyNote')}</EmptyNote>}
      {/* Paragraphs of a saved text never move: their place is their identity. */}
      {paragraphs.map((paragraph, place) => (
        <p key={place} class="sl-reader-paragraph" dir="auto">
          {paragraph}
        </p>
      ))}
    </article>
  );
}

function ReaderActors({
  page: { reading },
  onOpenActor,
}: Pick<ArticleViewProps, 'onOpenActor'> & { page: SavedPage }) {
  const text = useText();
  const actors = reading.actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return (
    <aside aria-label={text.t('sectionActors')}>
      <h2 class="sl-label">{text.t('sectionActors')}</h2>
      {actors.length === 0 && <EmptyNote>{text.t('actorsEmpty')}</EmptyNote>}
      <ul class="sl-reader-actors sl-ruled">
        {actors.map(({ id, name, kind, mentions, role }) => (
          <li key={id}>
            <span class="sl-actor-kind" title={text.t(KIND_WORDS[kind])}>
              <KindIcon kind={kind} />
            </span>
            <div>
              <p class="sl-reader-actor">
                <Button
                  label={`${name}: ${text.t('everythingOn', isolated(name))}`}
                  onClick={() => onOpenActor({ kind, name })}
                >
                  <bdi>{name}</bdi>
                </Button>{' '}
                <span class="sl-muted">{text.number(mentions.length)}</span>
              </p>
              {role && (
                <p class="sl-muted">
                  <bdi>{role.text}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
