import type { Span } from '../../reading/types.ts';

/** Words in which some stretches are marked: what a search has found. */
export function Marked({ words, spans }: { words: string; spans: Span[] }) {
  const parts = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(words.slice(at, start), <mark key={start}>{words.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <bdi>
      {parts}
      {words.slice(at)}
    </bdi>
  );
}
