import type { SavedMarks } from '../../data/types.ts';
import { Button } from '../parts/Button.tsx';
import { SavedEditor } from '../saved/SavedEditor.tsx';
import { useText } from '../text.tsx';
import type { SidebarProps } from './Sidebar.tsx';

interface SavedHereProps extends Pick<SidebarProps, 'onMark' | 'onOpenSaved'> {
  marks: SavedMarks;
}

/** What the reader says of the page beside which this stands, where it is saved. */
export function SavedHere({ marks, onMark, onOpenSaved }: SavedHereProps) {
  const text = useText();
  return (
    <div class="sl-saved-here">
      <SavedEditor page={marks} knownTags={marks.knownTags} onChange={onMark} />
      <Button look="quiet" onClick={onOpenSaved}>
        {text.t('openSaved')}
      </Button>
    </div>
  );
}
