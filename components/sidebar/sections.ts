import type { Context } from '../../context/types.ts';
import type { MessageKey } from '../text.tsx';

/** The sections in the order in which they stand; the jump list and the headings share it. */
export const SECTIONS = [
  { id: 'sl-figures', title: 'sectionFigures', count: (context) => context.figures.length },
  { id: 'sl-actors', title: 'sectionActors', count: (context) => context.actors.length },
  { id: 'sl-events', title: 'sectionEvents', count: (context) => context.events.length },
  { id: 'sl-coverage', title: 'sectionCoverage', count: (context) => context.related.length },
  { id: 'sl-left-out', title: 'sectionLeftOut', count: (context) => context.omitted.length },
] as const satisfies readonly { id: string; title: MessageKey; count: (context: Context) => number }[];
