import { dateSpan } from '../parts/date-span.ts';
import { Facts } from '../parts/Facts.tsx';
import { type Text, useText } from '../text.tsx';

const MEGABYTE = 1_000_000;

interface CorpusFactsProps {
  /** Days of publication. */
  days: (string | undefined)[];
  languages: (string | null)[];
  /** About how many bytes it takes, where that is known. */
  bytes: number | undefined;
  /** When it changed last, or a word on how it does. */
  updated: string | null;
}

/** What a corpus covers and takes, in a line. */
export function CorpusFacts({ days, languages, bytes, updated }: CorpusFactsProps) {
  const text = useText();
  const sorted = days.filter((day) => day !== undefined).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const tags = [...new Set(languages.filter((tag) => tag !== null))].sort();
  return (
    <Facts class="sl-corpus-meta">
      {first && last && <span>{dateSpan(first, last, text)}</span>}
      {tags.length > 0 && <span>{text.list(tags.map((tag) => languageName(tag, text.locale)))}</span>}
      {bytes !== undefined && bytes > 0 && <span>{sizeInWords(bytes, text)}</span>}
      {updated && <span>{updated}</span>}
    </Facts>
  );
}

export function sizeInWords(bytes: number, text: Text): string {
  return text.t('corpusSize', text.number(Math.ceil((10 * bytes) / MEGABYTE) / 10));
}

/** A tag comes from a page or a file and may name no language. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
