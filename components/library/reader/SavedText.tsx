import { useRef } from 'preact/hooks';
import type { SavedPage } from '../../../data/types.ts';
import { Button } from '../../parts/Button.tsx';
import { SavedEditor } from '../../saved/SavedEditor.tsx';
import { useText } from '../../text.tsx';
import type { ArticleViewProps } from '../ArticleView.tsx';
import { LinkTexts } from '../LinkTexts.tsx';
import { ChangesView } from '../versions/ChangesView.tsx';
import { VersionList } from '../versions/VersionList.tsx';
import { HighlightList } from './HighlightList.tsx';
import { ReaderActors } from './ReaderActors.tsx';
import { ReaderCard } from './ReaderCard.tsx';
import { ReaderFindings } from './ReaderFindings.tsx';
import { ReaderLook } from './ReaderLook.tsx';
import { ReaderText } from './ReaderText.tsx';
import type { ReaderFacts } from './reader-facts.ts';
import type { TextMark } from './text-runs.ts';

interface SavedTextProps extends Omit<ArticleViewProps, 'page'> {
  page: SavedPage;
  /** Marks what is selected in the text. */
  onHighlight: () => void;
}

/** The text, or what it has changed; and in the margin what is known and said of it. */
export function SavedText(props: SavedTextProps) {
  const { page, knownTags, onChange, onOpenActor, reader, settings, onSettings, linkTexts, onHighlight } =
    props;
  const text = useText();
  const { changes, versions, context, onCompare } = reader;
  const shown = useRef<HTMLDivElement>(null);
  const firstMention = (actor: string) =>
    page.reading.actors.find(({ id }) => id === actor)?.mentions[0] ?? null;
  const look = {
    '--sl-reader-font': settings.readerFont === 'serif' ? 'var(--sl-serif)' : 'var(--sl-sans)',
    '--sl-reader-size': `${settings.readerSize}px`,
    '--sl-reader-width': `${settings.readerWidth}px`,
  };
  return (
    <div class="sl-reader" style={look}>
      <div ref={shown}>
        {changes ? (
          <ChangesView
            changes={changes}
            versions={versions}
            onCompare={onCompare}
            language={page.article.language}
            onClose={() => onCompare(null)}
          />
        ) : (
          <ReaderText {...page} marks={marksOf(page, reader)} />
        )}
        {page.article.paragraphs.length === 0 && (
          <>
            <Button look="outline" onClick={() => linkTexts.onGet([page.id])}>
              {text.t('getText')}
            </Button>
            <LinkTexts {...linkTexts} />
          </>
        )}
      </div>
      <div class="sl-reader-margin">
        <ReaderLook settings={settings} onSettings={onSettings} />
        <SavedEditor page={page} knownTags={knownTags} onChange={(change) => onChange([page.id], change)} />
        <HighlightList {...reader} onAdd={onHighlight} />
        <VersionList versions={versions} compared={changes} onCompare={onCompare} />
        {context ? (
          <ReaderFindings {...props} context={context} firstMention={firstMention} />
        ) : (
          <ReaderActors page={page} onOpenActor={onOpenActor} />
        )}
      </div>
      <ReaderCard {...props} text={shown} cardOf={reader.cardOf} />
    </div>
  );
}

function marksOf({ reading }: SavedPage, { highlights }: ReaderFacts): TextMark[] {
  const names = reading.actors.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ kind: 'actor' as const, id, start, end })),
  );
  const placed = highlights.flatMap(({ madeAt, place }) =>
    place ? [{ kind: 'highlight' as const, id: madeAt, ...place }] : [],
  );
  return [...names, ...placed];
}
