import './tag-field.css';
import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useText } from '../text.tsx';
import { completions } from './completions.ts';

interface TagFieldProps {
  /** Every tag in use. */
  known: string[];
  /** Those that need not be offered. */
  have?: string[];
  /** At least one. */
  onAdd: (tags: string[]) => void;
}

/** Also as Arabic and Chinese write it. */
const COMMA = /[,،，、]/;

/**
 * Where tags are typed, with commas between them, and completed from those in use: a combobox as the ARIA authoring
 * practices have it. Enter adds what was typed, its end as the completion has it that the arrow keys have come to.
 */
export function TagField({ known, have = [], onAdd }: TagFieldProps) {
  const text = useText();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  /** -1: none. */
  const [at, setAt] = useState(-1);
  const parts = typed.split(COMMA);
  const last = parts.at(-1) ?? '';
  const offered = open ? completions(last, known, have) : [];
  const optionId = (place: number) => `${list}-${place}`;

  function close(): void {
    setOpen(false);
    setAt(-1);
  }
  /** `end`: a tag as it is, in place of what is typed last. */
  function add(end?: string): void {
    const before = end === undefined ? parts : parts.slice(0, -1);
    const tags = [...before.map((part) => part.trim().replace(/\s+/g, ' ')), end ?? ''].filter(Boolean);
    if (tags.length > 0) onAdd([...new Set(tags)]);
    setTyped('');
    close();
  }
  function go(step: 1 | -1): void {
    setOpen(true);
    const count = open ? offered.length : completions(last, known, have).length;
    // From the field itself, which is a stop of its own, to the list's either end.
    setAt((now) => ((now + 1 + step + count + 1) % (count + 1)) - 1);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') add(offered[at]);
    else if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Escape' && offered.length > 0) close();
    else return;
    event.preventDefault();
  }

  return (
    <span class="sl-tag-field">
      <span class="sl-tag-typed">
        <input
          type="text"
          role="combobox"
          value={typed}
          maxLength={200}
          autocomplete="off"
          aria-label={text.t('addTag')}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={list}
          aria-activedescendant={at >= 0 && at < offered.length ? optionId(at) : undefined}
          placeholder={text.t('addTag')}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(event.currentTarget.value.split(COMMA).at(-1)?.trim() !== '');
            setAt(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <div
          id={list}
          role="listbox"
          tabIndex={-1}
          aria-label={text.t('tags')}
          hidden={offered.length === 0}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {offered.map((tag, place) => (
            <button
              key={tag}
              type="button"
              id={optionId(place)}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onClick={() => add(tag)}
            >
              <bdi>{tag}</bdi>
            </button>
          ))}
        </div>
      </span>
      <Button onClick={() => add()} label={text.t('addTag')}>
        {text.t('add')}
      </Button>
    </span>
  );
}
