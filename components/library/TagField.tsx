import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';

interface TagFieldProps {
  /** Every tag in use: the browser completes from these. */
  known: string[];
  onAdd: (tag: string) => void;
}

/** Where a tag is typed; Enter or the button adds it. */
export function TagField({ known, onAdd }: TagFieldProps) {
  const text = useText();
  const list = useId();
  const [typed, setTyped] = useState('');
  const add = () => {
    const tag = typed.trim().replace(/\s+/g, ' ').slice(0, 200);
    if (tag) onAdd(tag);
    setTyped('');
  };
  return (
    <span class="sl-tag-field">
      <input
        type="text"
        list={list}
        value={typed}
        aria-label={text.t('addTag')}
        placeholder={text.t('addTag')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Button onClick={add} label={text.t('addTag')}>
        {text.t('add')}
      </Button>
    </span>
  );
}
