import type { Context } from '../../../context/types.ts';
import type { Highlight } from '../../../data/types.ts';
import type { Span } from '../../../reading/types.ts';
import type { Changes, ComparedTexts } from '../versions/ChangesView.tsx';
import type { CardFacts } from './ReaderCard.tsx';

/** What the reader view shows of a page beside the page itself, and what can be done there. */
export interface ReaderFacts {
  /** What the corpus says of the page; null until it was asked. */
  context: Context | null;
  /** What the card of an actor of the page says; null while that is not known. */
  cardOf: (actor: string) => CardFacts | null;
  highlights: PlacedHighlight[];
  /** Marks what is selected. */
  onHighlight: (span: Span) => void;
  /** By when it was made. */
  onUnhighlight: (madeAt: string) => void;
  /** When each former text was taken, oldest first; ISO instants. */
  versions: string[];
  /** What became of a former text; null while none is asked for. */
  changes: Changes | null;
  onCompare: (pair: ComparedTexts | null) => void;
}

/** A highlight with its place in the text as it is now; null where its words are gone. */
export interface PlacedHighlight extends Highlight {
  place: Span | null;
}
