import './corrections.css';
import { useState } from 'preact/hooks';
import type { Correction } from '../../context/corrections.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyNote } from '../parts/Section.tsx';
import { UndoBar } from '../parts/UndoBar.tsx';
import { useText } from '../text.tsx';
import { CorrectionItem, type NamedArticle } from './CorrectionItem.tsx';
import type { LibraryProps } from './Library.tsx';

type CorrectionsViewProps = Pick<
  LibraryProps,
  'corrections' | 'bundled' | 'collection' | 'onCorrect' | 'onExportCorrections'
>;

/** Everything the reader put right, newest first; each can be taken back, and all of it taken along. */
export function CorrectionsView(props: CorrectionsViewProps) {
  const { corrections, bundled, collection, onCorrect, onExportCorrections } = props;
  const text = useText();
  const [takenBack, setTakenBack] = useState<{ correction: Correction; title: string } | null>(null);
  if (corrections === null) return <p class="sl-waiting">{text.t('loading')}</p>;

  const articles = new Map<string, NamedArticle>(
    [...bundled, ...(collection ?? [])].map((article) => [article.id, article]),
  );
  const takeBack = (correction: Correction, title: string) => {
    onCorrect([correction], true);
    setTakenBack({ correction, title });
  };
  const sayAgain = () => {
    if (takenBack) onCorrect([takenBack.correction], false);
    setTakenBack(null);
  };
  return (
    <>
      <div class="sl-library-title">
        <h1>{text.t('navCorrections')}</h1>
        {corrections.length > 0 && (
          <Button look="outline" onClick={onExportCorrections}>
            {text.t('exportCorrections')}
          </Button>
        )}
      </div>
      {corrections.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <p class="sl-library-lead">{text.t('correctionsLead')}</p>
          <ol class="sl-ruled">
            {corrections.toReversed().map((correction) => (
              <CorrectionItem
                key={JSON.stringify(correction)}
                correction={correction}
                articles={articles}
                onTakeBack={(title) => takeBack(correction, title)}
              />
            ))}
          </ol>
        </>
      )}
      <UndoBar
        message={takenBack && text.t('takenBack', takenBack.title)}
        onUndo={sayAgain}
        onDismiss={() => setTakenBack(null)}
      />
    </>
  );
}

/** Teaches where things are put right, by the very words on the buttons. */
function NothingYet() {
  const text = useText();
  const buttons = [
    text.t('notAConflict'),
    text.t('wrongFigure'),
    text.t('notSameEvent'),
    text.t('notThisPerson'),
    text.t('sameAs'),
  ];
  return (
    <div class="sl-corrections-empty">
      <p>{text.t('correctionsEmptyTitle')}</p>
      <EmptyNote>{text.t('correctionsEmpty', ...buttons)}</EmptyNote>
    </div>
  );
}
