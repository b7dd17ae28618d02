import './versions.css';
import type { FigureChange } from '../../../context/versions/changed-figures.ts';
import type { TextChange } from '../../../data/versions/text-changes.ts';
import { Button } from '../../parts/Button.tsx';
import { figureValue } from '../../parts/figure-value.ts';
import { EmptyNote } from '../../parts/Section.tsx';
import { useText } from '../../text.tsx';
import { TextChoice } from './TextChoice.tsx';

/** Two texts of a page, by the ISO instants at which they were taken; `after` null: the present one. */
export interface ComparedTexts {
  before: string;
  after: string | null;
}

/** What became of a page's text from one to the other. */
export interface Changes extends ComparedTexts {
  figures: FigureChange[];
  text: TextChange[];
}

interface ChangesViewProps {
  changes: Changes;
  /** When each former text was taken, oldest first. */
  versions: string[];
  onCompare: (pair: ComparedTexts) => void;
  /** BCP 47, of the text. */
  language: string | null;
  onClose: () => void;
}

/** A text beside what it was: the figures that changed by name, then the words. */
export function ChangesView({ changes, versions, onCompare, language, onClose }: ChangesViewProps) {
  const { before, after, figures, text: texts } = changes;
  const text = useText();
  return (
    <article class="sl-reader-article sl-changes">
      <p class="sl-changes-close">
        <Button look="quiet" onClick={onClose}>
          {text.t('changesClose')}
        </Button>
      </p>
      <h1>
        {after === null
          ? text.t('changesSince', text.moment(before))
          : text.t('changesBetween', text.moment(before), text.moment(after))}
      </h1>
      {versions.length > 1 && <TextChoice versions={versions} compared={changes} onCompare={onCompare} />}
      <h2 class="sl-label">{text.t('changedFigures')}</h2>
      {figures.length === 0 ? (
        <EmptyNote>{text.t('changedFiguresNone')}</EmptyNote>
      ) : (
        <ul class="sl-changed-figures sl-ruled" lang={language ?? undefined}>
          {figures.map((change) => (
            <ChangedFigure key={`${change.before?.id} ${change.after?.id}`} {...change} />
          ))}
        </ul>
      )}
      <h2 class="sl-label">{text.t('changedText')}</h2>
      <div lang={language ?? undefined}>
        {/* Changes of two texts never move: their place is their identity. */}
        {texts.map((change, place) => (
          <ChangedParagraph key={place} change={change} />
        ))}
      </div>
    </article>
  );
}

function ChangedFigure({ before, after }: FigureChange) {
  const text = useText();
  const figure = after ?? before;
  if (!figure) return null;
  return (
    <li>
      <p class="sl-changed-value">
        {before && <del>{figureValue(before, text.locale)}</del>}
        {before && after && <span aria-hidden="true">→</span>}
        {after && <ins>{figureValue(after, text.locale)}</ins>} <bdi>{figure.counts}</bdi>
        {!before && <span class="sl-muted">{text.t('figureCame')}</span>}
        {!after && <span class="sl-muted">{text.t('figureWent')}</span>}
      </p>
      <p class="sl-muted">
        <bdi>{figure.passage.text}</bdi>
      </p>
    </li>
  );
}

function ChangedParagraph({ change }: { change: TextChange }) {
  const text = useText();
  if (change.kind === 'same')
    return <p class="sl-unchanged">{text.plural('paragraphsUnchanged', change.paragraphs)}</p>;
  return (
    <p class="sl-reader-paragraph" dir="auto" data-change={change.kind}>
      {change.words.map(({ words, state }, place) =>
        state === 'same' ? (
          words
        ) : state === 'added' ? (
          <ins key={place}>{words}</ins>
        ) : (
          <del key={place}>{words}</del>
        ),
      )}
    </p>
  );
}
