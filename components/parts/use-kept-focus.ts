import { useLostFocus } from './use-lost-focus.ts';

/** Where what has the focus is taken away, the section it stood in gets it: from there its reader goes on by keyboard. */
export function useKeptFocus(): void {
  useLostFocus<string>(
    (focused, before) => focused.closest('section[id]')?.id ?? before,
    (section) => document.getElementById(section),
  );
}
