import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '../parts/Button.tsx';
import { BrandMark, CloseIcon, FoldIcon, SavedIcon, SaveIcon, SwitchSideIcon } from '../parts/icons.tsx';
import { useText } from '../text.tsx';
import type { SidebarProps } from './Sidebar.tsx';

export function SidebarHeader(props: SidebarProps) {
  const { host, side } = props;
  const text = useText();
  return (
    <header class="sl-sidebar-header">
      <h1 class="sl-nameplate">
        <BrandMark />
        {text.t('name')}
      </h1>
      <div class="sl-sidebar-tools">
        <SaveState {...props} />
        {host === 'page' && (
          <>
            <IconButton
              label={text.t(side === 'right' ? 'switchToLeft' : 'switchToRight')}
              onClick={props.onSwitchSide}
            >
              <SwitchSideIcon />
            </IconButton>
            <span class="sl-fold">
              <IconButton label={text.t('fold')} onClick={props.onToggle}>
                <FoldIcon />
              </IconButton>
            </span>
            <IconButton label={text.t('close')} onClick={props.onClose}>
              <CloseIcon />
            </IconButton>
          </>
        )}
      </div>
    </header>
  );
}

/** One button takes the other's place: the reader who pressed the first goes on from the second. */
function SaveState({ saved, editing, saving, status, onSave, onEdit }: SidebarProps) {
  const text = useText();
  const place = useRef<HTMLSpanElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!saved || !asked.current) return;
    asked.current = false;
    const lost = document.activeElement === document.body;
    if (lost) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [saved]);
  const save = () => {
    asked.current = true;
    onSave();
  };
  if (saved) {
    return (
      <span class="sl-saved" ref={place}>
        <Button look="quiet" expanded={editing} onClick={onEdit} label={text.t('savedEdit')}>
          <SavedIcon />
          {text.t('saved')}
        </Button>
      </span>
    );
  }
  if (saving !== 'button' || status !== 'ready') return null;
  return (
    <IconButton label={text.t('savePage')} onClick={save}>
      <SaveIcon />
    </IconButton>
  );
}
