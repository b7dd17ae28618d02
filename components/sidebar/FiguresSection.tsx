import type { Context, FigureComparison, VerdictKind } from '../../context/types.ts';
import { EmptyNote, Section } from '../parts/Section.tsx';
import { type PluralKey, type Text, useText } from '../text.tsx';
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
    <Section id="sl-figures" title={text.t('sectionFigures')} note={verdictCounts(figures, text)}>
      {figures.length === 0 && <EmptyNote>{text.t('figuresEmpty')}</EmptyNote>}
      <div class="sl-ruled">
        {figures.map((comparison) => (
          <Comparison key={comparison.id} comparison={comparison} page={context.article} {...actions} />
        ))}
      </div>
    </Section>
  );
}

function verdictCounts(figures: FigureComparison[], text: Text): string {
  return COUNTED.map(([kind, key]) => {
    const count = figures.filter(({ verdict }) => verdict.verdict === kind).length;
    return count > 0 ? text.plural(key, count) : null;
  })
    .filter((part) => part !== null)
    .slice(0, 2)
    .join(', ');
}
