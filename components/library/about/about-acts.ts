import type { AskedActor } from '../../../context/about/types.ts';
import type { Correction } from '../../../context/corrections.ts';
import type { ArticleRef } from '../../../context/types.ts';

/** What can be done on a page about an actor or an event. */
export interface AboutActs {
  onBack: () => void;
  onOpenArticle: (article: ArticleRef) => void;
  onOpenActor: (actor: AskedActor) => void;
  /** The event that this article of the corpus tells. */
  onOpenStory: (id: string) => void;
  onCopy: (words: string) => void;
  /** Keeps these records, or takes them back. */
  onCorrect: (corrections: Correction[], undo: boolean) => void;
}
