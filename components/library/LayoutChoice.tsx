import type { Settings } from '../../data/settings.ts';
import { IconButton } from '../parts/Button.tsx';
import { CardsIcon, ListIcon } from '../parts/icons.tsx';
import { useText } from '../text.tsx';

interface LayoutChoiceProps {
  layout: Settings['listLayout'];
  onLayout: (layout: Settings['listLayout']) => void;
}

/** Lines below one another, or cards beside one another. */
export function LayoutChoice({ layout, onLayout }: LayoutChoiceProps) {
  const text = useText();
  return (
    <fieldset class="sl-layout-choice">
      <legend class="sl-hidden">{text.t('listLayout')}</legend>
      <IconButton label={text.t('layoutList')} pressed={layout === 'list'} onClick={() => onLayout('list')}>
        <ListIcon />
      </IconButton>
      <IconButton
        label={text.t('layoutCards')}
        pressed={layout === 'cards'}
        onClick={() => onLayout('cards')}
      >
        <CardsIcon />
      </IconButton>
    </fieldset>
  );
}
