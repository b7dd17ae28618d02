import './saved-item.css';
import './reader/highlights.css';
import type { SavedSummary } from '../../data/types.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { ArchiveIcon, FavouriteIcon, RemoveIcon } from '../parts/icons.tsx';
import { VerdictMark } from '../parts/Verdict.tsx';
import { isolated } from '../text/isolated.ts';
import { useText } from '../text.tsx';
import type { Finding, SavedActs } from './finding.ts';
import { Marked } from './Marked.tsx';
import type { LinePlace } from './use-shown-lines.ts';

/** What readers of news make of a text. */
const WORDS_A_MINUTE = 230;

interface SavedItemProps extends SavedActs {
  saved: SavedSummary;
  /** Where in the list it stands; only a part of that is drawn. */
  place: LinePlace;
  spansIn: Finding['spansIn'];
  /** Of the page's text, where the search has found something in it. */
  passage: string | undefined;
  /** Narrows the list to what has a tag, or no longer. */
  onTag: (tag: string) => void;
  selected: boolean;
  /** `through`: with everything between this page and the one selected before. */
  onSelect: (id: string, through: boolean) => void;
}

/** One saved page in the list. */
export function SavedItem({
  saved,
  place,
  spansIn,
  passage,
  selected,
  onSelect,
  onOpen,
  onOpenNamed,
  onTag,
  onChange,
  onRemove,
}: SavedItemProps) {
  const text = useText();
  const { id, headline, read, favourite, archived } = saved;
  const named = isolated(headline);
  return (
    <li {...place} class="sl-saved-item" data-id={id} data-read={read} data-selected={selected}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={text.t('selectNamed', named)}
        onClick={(event) => onSelect(id, event.shiftKey)}
      />
      <div class="sl-saved-words">
        <h2>
          <Button onClick={() => onOpen(id)}>
            <Marked words={headline} spans={spansIn(headline)} />
          </Button>
        </h2>
        <SavedFacts
          saved={saved}
          passage={passage}
          spansIn={spansIn}
          onOpenNamed={onOpenNamed}
          onTag={onTag}
        />
      </div>
      <div class="sl-saved-acts">
        <IconButton
          label={text.t('favouriteNamed', named)}
          pressed={favourite}
          onClick={() => onChange([id], { favourite: !favourite })}
        >
          <FavouriteIcon filled={favourite} />
        </IconButton>
        <IconButton
          label={text.t(archived ? 'unarchiveNamed' : 'archiveNamed', named)}
          onClick={() => onChange([id], { archived: !archived })}
        >
          <ArchiveIcon />
        </IconButton>
        <IconButton label={text.t('removeNamed', named)} onClick={() => onRemove([id])}>
          <RemoveIcon />
        </IconButton>
      </div>
    </li>
  );
}

function SavedFacts({
  saved,
  spansIn,
  passage,
  onOpenNamed,
  onTag,
}: Pick<SavedItemProps, 'saved' | 'spansIn' | 'passage' | 'onOpenNamed' | 'onTag'>) {
  const text = useText();
  const { publisher, byline, published, savedAt, actors, tags, note, highlights, read, archived, conflicts } =
    saved;
  return (
    <>
      <Facts class="sl-saved-source">
        {!read && <span class="sl-unread">{text.t('unread')}</span>}
        {archived && <span>{text.t('archived')}</span>}
        {conflicts !== undefined && conflicts > 0 && (
          <span class="sl-verdict sl-conflict">
            <VerdictMark kind="conflict" />
            {text.plural('countConflicts', conflicts)}
          </span>
        )}
        {publisher && <Marked words={publisher} spans={spansIn(publisher)} />}
        {byline && spansIn(byline).length > 0 && <Marked words={byline} spans={spansIn(byline)} />}
        {published && <DateText iso={published.date} inferred={published.certainty === 'inferred'} />}
        <span>{text.t('savedOn', text.date(savedAt))}</span>
        {highlights.length > 0 && <span>{text.plural('countHighlights', highlights.length)}</span>}
        <span>
          {saved.words === 0
            ? text.t('linkOnly')
            : text.plural('minutes', Math.ceil(saved.words / WORDS_A_MINUTE))}
        </span>
      </Facts>
      {actors.length > 0 && (
        <Facts class="sl-saved-actors">
          {actors.map((name) => (
            <Button key={name} onClick={() => onOpenNamed(saved.id, name)}>
              <Marked words={name} spans={spansIn(name)} />
            </Button>
          ))}
        </Facts>
      )}
      {passage && (
        <p class="sl-saved-passage">
          <Marked words={passage} spans={spansIn(passage)} />
        </p>
      )}
      {highlights.map((words, place) => {
        const spans = spansIn(words);
        // Those that were searched for stand in the list; the others in the page.
        return spans.length > 0 ? (
          <blockquote key={place} class="sl-saved-highlight">
            <Marked words={words} spans={spans} />
          </blockquote>
        ) : null;
      })}
      {note && (
        <p class="sl-saved-note">
          <Marked words={note} spans={spansIn(note)} />
        </p>
      )}
      {tags.length > 0 && (
        <ul class="sl-tags" aria-label={text.t('tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Button onClick={() => onTag(tag)}>
                <Marked words={tag} spans={spansIn(tag)} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
