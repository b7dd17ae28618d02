import type { Article } from '../../../reading/types.ts';
import { DateText } from '../../parts/DateText.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { OutwardIcon } from '../../parts/icons.tsx';
import { SafeLink } from '../../parts/SafeLink.tsx';
import { EmptyNote } from '../../parts/Section.tsx';
import { useText } from '../../text.tsx';
import { type TextMark, type TextRun, textRuns } from './text-runs.ts';

interface ReaderTextProps {
  url: string;
  article: Article;
  savedAt: string;
  marks: TextMark[];
}

/** A saved text set for reading, with what is marked in it. */
export function ReaderText({ url, article, savedAt, marks }: ReaderTextProps) {
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
      {textRuns(paragraphs, marks).map((runs, place) => (
        <p key={place} class="sl-reader-paragraph" dir="auto" data-place={place}>
          {runs.map((run, at) => (
            <Run key={at} {...run} />
          ))}
        </p>
      ))}
    </article>
  );
}

function Run({ words, actor, highlight }: TextRun) {
  const named =
    actor === null ? (
      words
    ) : (
      <span class="sl-name" data-actor={actor}>
        {words}
      </span>
    );
  if (highlight === null) return named;
  return (
    <mark class="sl-highlight" data-highlight={highlight} tabIndex={-1}>
      {named}
    </mark>
  );
}
