import { Button } from '../parts/Button.tsx';
import { LimitsLine } from '../parts/LimitsLine.tsx';
import { useText } from '../text.tsx';
import type { SidebarProps } from './Sidebar.tsx';

/** The limits of what was said, and how to be rid of us. */
export function SidebarFooter({
  status,
  context,
  inPart,
  saved,
  saving,
  shortcuts,
  host,
  onOffHere,
  onOnHere,
}: SidebarProps) {
  const text = useText();
  const off = status === 'off';
  // In a page that was switched off, what says so has the button.
  const unasked = status === 'loading' || status === 'no-access' || (off && host === 'page');
  const showSaveHint = saving === 'hint' && !saved && context !== null;
  return (
    <footer class="sl-sidebar-footer">
      {inPart && <p class="sl-in-part">{text.t('readInPart')}</p>}
      {context && <LimitsLine limits={context.limits} />}
      {showSaveHint && (
        <p>{shortcuts.save ? text.t('saveHintShortcut', shortcuts.save) : text.t('saveHintToolbar')}</p>
      )}
      {shortcuts.toggle && host === 'page' && !off && <p>{text.t('toggleHint', shortcuts.toggle)}</p>}
      {/* One button, so that pressing it does not lose the focus. */}
      {!unasked && (
        <Button look="quiet" onClick={off ? onOnHere : onOffHere}>
          {text.t(off ? 'onHere' : 'offHere')}
        </Button>
      )}
    </footer>
  );
}
