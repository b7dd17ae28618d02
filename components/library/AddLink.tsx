import '../saved/tag-field.css';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';

/** Where an address is typed or pasted to be kept; Enter or the button adds it. */
export function AddLink({ onAdd }: { onAdd: (url: string) => void }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [url, setUrl] = useState('');
  const add = () => {
    if (url.trim()) onAdd(url.trim());
    setUrl('');
    setOpen(false);
  };
  if (!open)
    return (
      <Button look="quiet" onClick={() => setOpen(true)}>
        {text.t('addLink')}
      </Button>
    );
  return (
    <span class="sl-tag-field">
      <input
        ref={(field) => field?.focus()}
        type="url"
        value={url}
        aria-label={text.t('addLinkAddress')}
        onInput={(event) => setUrl(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button onClick={add} label={text.t('addLink')}>
        {text.t('add')}
      </Button>
    </span>
  );
}
