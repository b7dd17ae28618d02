import type { ReaderFacts } from '../../../components/library/reader/reader-facts.ts';
import { articleText } from '../../../reading/article-text.ts';
import { changes } from './changes.ts';
import { savedPage } from './library.ts';

const text = articleText(savedPage.article);
const words = 'The harbour police counted 214 as they came ashore.';
const start = text.indexOf(words);

/** What stands beside the saved page: two highlights, one of words that are gone, and two former texts. */
export function readerFacts(
  heard: (event: string) => () => void,
  more: Partial<ReaderFacts> = {},
): ReaderFacts {
  const place = { start, end: start + words.length };
  const beside = { prefix: '', suffix: '' };
  const gone = 'The list was never asked for.';
  return {
    context: null,
    cardOf: () => null,
    highlights: [
      { ...place, exact: words, ...beside, madeAt: '2025-03-04T21:06:00.000Z', place },
      { start: 4, end: 9, exact: gone, ...beside, madeAt: '2025-03-04T21:07:00.000Z', place: null },
    ],
    onHighlight: heard('highlight'),
    onUnhighlight: heard('unhighlight'),
    versions: changes.versions,
    changes: null,
    onCompare: heard('compare'),
    ...more,
  };
}
