import '../saved/tag-field.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import { typedAddress } from './typed-address.ts';

interface AddLinkProps {
  /** Resolves with whether it is kept. */
  onAdd: (url: string) => Promise<boolean>;
}

/** Where an address is typed or pasted to be kept; Enter or the button adds it. What cannot be kept stays to be mended. */
export function AddLink({ onAdd }: AddLinkProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [bad, setBad] = useState(false);
  const [field, problem] = [useRef<HTMLInputElement>(null), useId()];
  const room = useRef<HTMLSpanElement>(null);
  const drawn = useRef(open);
  useEffect(() => {
    if (drawn.current !== open) room.current?.querySelector<HTMLElement>('input, button')?.focus();
    drawn.current = open;
  }, [open]);

  function close(): void {
    setWords('');
    setBad(false);
    setOpen(false);
  }
  async function add(): Promise<void> {
    if (!words.trim()) return close();
    const url = typedAddress(words);
    setBad(url === null);
    if (url === null) field.current?.focus();
    else if (await onAdd(url)) close();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') void add();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  return (
    <span ref={room} class="sl-add-link">
      {open ? (
        <>
          <span class="sl-tag-field">
            <input
              ref={field}
              type="url"
              dir="ltr"
              value={words}
              aria-label={text.t('addLinkAddress')}
              aria-invalid={bad}
              aria-describedby={bad ? problem : undefined}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setBad(false);
              }}
              onKeyDown={onKeyDown}
            />
            <Button onClick={() => void add()} label={text.t('addLink')}>
              {text.t('add')}
            </Button>
          </span>
          {bad && (
            <span id={problem} role="alert" class="sl-add-link-trouble">
              {text.t('saveNotLink')}
            </span>
          )}
        </>
      ) : (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {text.t('addLink')}
        </Button>
      )}
    </span>
  );
}
