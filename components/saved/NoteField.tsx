import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../text.tsx';

/** A note is kept as soon as its writer rests for so long: a menu may close at any moment. */
const REST_MS = 400;

interface NoteFieldProps {
  note: string;
  /** Id of what names it. */
  labelledBy: string;
  onNote: (note: string) => void;
}

/** What the reader writes about a page. What is being written stays as it is, whatever comes in meanwhile. */
export function NoteField({ note, labelledBy, onNote }: NoteFieldProps) {
  const text = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = (words: string) => {
    clearTimeout(timer.current);
    if (words.trim() !== note) onNote(words.trim());
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // Kept: from here on the note is what was kept, also where somebody else changes it.
  const release = (words: string | null) => (words === null || words.trim() === note ? null : words);
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(release);
  }, [note]);
  return (
    <textarea
      ref={field}
      aria-labelledby={labelledBy}
      rows={3}
      value={draft ?? note}
      maxLength={100_000}
      placeholder={text.t('noteHint')}
      onInput={({ currentTarget: { value } }) => {
        setDraft(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => keep(value), REST_MS);
      }}
      onChange={({ currentTarget: { value } }) => keep(value)}
      onBlur={() => setDraft(release)}
    />
  );
}
