import './button.css';
import type { ComponentChildren } from 'preact';

/** link and quiet read as words in a line; solid is the one act a view proposes; outline its alternatives. */
type Look = 'link' | 'quiet' | 'solid' | 'outline';

interface ButtonProps {
  onClick: () => void;
  look?: Look;
  children: ComponentChildren;
  /** For acts that open and close something. */
  expanded?: boolean;
  /** Says more than the visible words, and begins with them. */
  label?: string;
  disabled?: boolean;
}

export function Button({ onClick, look = 'link', children, expanded, label, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={`sl-button sl-button-${look}`}
      aria-expanded={expanded}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  onClick: () => void;
  label: string;
  pressed?: boolean;
  children: ComponentChildren;
}

/** A button that shows an icon alone; its label is its name and its tooltip. */
export function IconButton({ onClick, label, pressed, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="sl-button sl-button-icon"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
