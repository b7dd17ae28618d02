import type { Span } from '../../../reading/types.ts';

/** What a stretch of a text is marked as. */
export interface TextMark extends Span {
  kind: 'actor' | 'highlight';
  id: string;
}

/** Words that are marked alike; of several highlights over them, the one that began last. */
export interface TextRun {
  words: string;
  actor: string | null;
  highlight: string | null;
}

/** Units between two paragraphs, in the text that spans count in. */
export const BREAK = 2;

/** Each paragraph cut where a mark begins or ends. Marks of all kinds may overlap; linear but for sorting them. */
export function textRuns(paragraphs: readonly string[], marks: readonly TextMark[]): TextRun[][] {
  const ends = marks
    .flatMap((mark) => [
      { at: mark.start, mark, begins: true },
      { at: mark.end, mark, begins: false },
    ])
    .sort((a, b) => a.at - b.at);
  const open: TextMark[] = [];
  let next = 0;
  let start = 0;
  return paragraphs.map((paragraph) => {
    const runs: TextRun[] = [];
    const end = start + paragraph.length;
    let at = start;
    const cut = (to: number) => {
      if (to > at) runs.push({ words: paragraph.slice(at - start, to - start), ...kindsOf(open) });
      at = Math.max(at, to);
    };
    for (; next < ends.length && (ends[next] as (typeof ends)[number]).at < end; next++) {
      const { at: here, mark, begins } = ends[next] as (typeof ends)[number];
      cut(here);
      if (begins) open.push(mark);
      else open.splice(open.indexOf(mark), 1);
    }
    cut(end);
    start = end + BREAK;
    return runs;
  });
}

function kindsOf(open: readonly TextMark[]): Omit<TextRun, 'words'> {
  const last = (kind: TextMark['kind']) => open.findLast((mark) => mark.kind === kind)?.id ?? null;
  return { actor: last('actor'), highlight: last('highlight') };
}
