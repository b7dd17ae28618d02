import type { Context, FigureComparison, VerdictKind } from '../../context/types.ts';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { VerdictMark } from '../parts/Verdict.tsx';
import { type PluralKey, useText } from '../text.tsx';
import { Comparison } from './Comparison.tsx';
import type { Correct, SidebarActions } from './Sidebar.tsx';

/** Gravest first; also the order in which they are counted in the heading. */
const COUNTED: [VerdictKind, PluralKey][] = [
  ['conflict', 'countConflicts'],
  ['update', 'countUpdates'],
  ['agree', 'countAgree'],
  ['different-scope', 'countScope'],
];

type Actions = Pick<SidebarActions, 'onFlash' | 'onCopy' | 'onOpenArticle'> & { onCorrect: Correct };

/** Every figure of the page that the corpus can say something about, beside the others. */
export function FiguresSection({ context, ...actions }: Actions & { context: Context }) {
  const text = useText();
  const { figures } = context;
  return (
    <Section id="sl-figures" title={text.t('sectionFigures')} note={<VerdictCounts figures={figures} />}>
      {figures.length === 0 && <EmptyNote>{text.t('figuresEmpty')}</EmptyNote>}
      <div class="sl-ruled">
        {figures.map((comparison) => (
          <Comparison key={comparison.id} comparison={comparison} page={context.article} {...actions} />
        ))}
      </div>
    </Section>
  );
}

/** The two gravest kinds, with how many there are of each. */
function VerdictCounts({ figures }: { figures: FigureComparison[] }) {
  const text = useText();
  const counts = COUNTED.map(([kind, key]) => ({
    kind,
    key,
    count: figures.filter(({ verdict }) => verdict.verdict === kind).length,
  }));
  return (
    <>
      {counts
        .filter(({ count }) => count > 0)
        .slice(0, 2)
        .map(({ kind, key, count }) => (
          <span key={kind} class="sl-verdict-count">
            <VerdictMark kind={kind} />
            {text.plural(key, count)}
          </span>
        ))}
    </>
  );
}
