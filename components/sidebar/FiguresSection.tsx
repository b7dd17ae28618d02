import type { Context } from '../../context/types.ts';
import { EmptyNote, Section } from '../parts/Section.tsx';
import type { Correct } from '../parts/use-noted.tsx';
import { useText } from '../text.tsx';
import { Comparison } from './Comparison.tsx';
import type { SidebarActions } from './Sidebar.tsx';
import { VerdictCounts } from './VerdictCounts.tsx';

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
          <Comparison {...actions} key={comparison.id} comparison={comparison} page={context.article} />
        ))}
      </div>
    </Section>
  );
}
