import './tick.css';

interface TickProps {
  checked: boolean;
  children: string;
  /** What comes of it, in plain words. */
  note: string;
  onChange: (checked: boolean) => void;
}

/** Something to be had or left: a real checkbox with its consequence. */
export function Tick({ checked, children, note, onChange }: TickProps) {
  return (
    <label class="sl-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {children}
        <span class="sl-muted">{note}</span>
      </span>
    </label>
  );
}
