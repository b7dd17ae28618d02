import type { Context } from '../../context/types.ts';
import { jumpTo } from '../parts/jump-to.ts';
import { useText } from '../text.tsx';
import { SECTIONS } from './sections.ts';
import { useCurrentSection } from './use-current-section.ts';

const IDS = SECTIONS.map(({ id }) => id);

/** The sections with what is in them. Buttons, not links: a hash would add to the page's history. */
export function JumpList({ context }: { context: Context }) {
  const text = useText();
  const [current, setJumpedTo] = useCurrentSection(IDS);
  const jump = (id: string) => {
    jumpTo(id);
    setJumpedTo(id);
  };
  return (
    <nav class="sl-jump" aria-label={text.t('sections')}>
      <ul>
        {SECTIONS.map(({ id, title, count }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => jump(id)}>
              {text.t(title)} <span class="sl-jump-count">{text.number(count(context))}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
