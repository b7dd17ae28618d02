import './file-drop.css';
import { useState } from 'preact/hooks';
import { droppedFiles } from './dropped-files.ts';

interface FileDropProps {
  title: string;
  /** Name endings to choose from; anything may be dropped. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  /** At least one. */
  onFiles: (files: File[]) => void;
}

/** A place to drop files and folders on, which is a button to choose some as well. */
export function FileDrop({ title, accept, multiple = false, disabled = false, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'sl-drop sl-drop-over' : 'sl-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!event.dataTransfer || disabled) return;
        // What cannot be read is as if it had not been dropped.
        void droppedFiles(event.dataTransfer).then(
          (files) => files.length > 0 && onFiles(files),
          () => {},
        );
      }}
    >
      <span class="sl-drop-title">{title}</span>
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={({ currentTarget }) => takeFiles(currentTarget, onFiles)}
      />
    </label>
  );
}

/** Hands on what was chosen, and lets the same files be chosen again. */
export function takeFiles(input: HTMLInputElement, onFiles: (files: File[]) => void): void {
  const files = [...(input.files ?? [])];
  input.value = '';
  if (files.length > 0) onFiles(files);
}
