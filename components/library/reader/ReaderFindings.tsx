import '../../sidebar/sidebar.css';
import type { Context } from '../../../context/types.ts';
import type { Span } from '../../../reading/types.ts';
import { useNoted } from '../../parts/use-noted.tsx';
import { ActorsSection } from '../../sidebar/ActorsSection.tsx';
import { CoverageSection } from '../../sidebar/CoverageSection.tsx';
import { EventsSection } from '../../sidebar/EventsSection.tsx';
import { FiguresSection } from '../../sidebar/FiguresSection.tsx';
import { LeftOutSection } from '../../sidebar/LeftOutSection.tsx';
import type { AboutActs } from '../about/about-acts.ts';
import { goToSpan } from './go-to-span.ts';

interface ReaderFindingsProps extends AboutActs {
  context: Context;
  /** Where each actor is named first. */
  firstMention: (actor: string) => Span | null;
}

/** What other coverage says of a saved page: the sidebar's sections in the margin of its text. */
export function ReaderFindings({ context, firstMention, ...acts }: ReaderFindingsProps) {
  const { correct, undoBar } = useNoted(acts.onCorrect);
  const flashActor = (actor: string) => {
    const span = firstMention(actor);
    if (span) goToSpan(span);
  };
  return (
    <div class="sl-reader-findings">
      <FiguresSection {...acts} context={context} onFlash={goToSpan} onCorrect={correct} />
      <ActorsSection actors={context.actors} onFlashActor={flashActor} onOpenActor={acts.onOpenActor} />
      <EventsSection context={context} />
      <CoverageSection {...acts} saved context={context} onCorrect={correct} />
      <LeftOutSection context={context} onOpenArticle={acts.onOpenArticle} />
      {undoBar}
    </div>
  );
}
