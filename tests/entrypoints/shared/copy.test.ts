// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { copy } from '../../../entrypoints/shared/copy.ts';

it('copies by a selected field where the clipboard is closed, and leaves no field and the focus where it was', async () => {
  const writeText = vi.fn(() => Promise.reject(new Error('not allowed in this frame')));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  let copied = '';
  document.execCommand = () => {
    const field = document.activeElement as HTMLTextAreaElement;
    copied = field.value.slice(field.selectionStart, field.selectionEnd);
    return true;
  };
  document.body.innerHTML = '<button>Copy</button>';
  document.querySelector('button')?.focus();
  await copy('150,000 and 160,000');
  expect(copied).toBe('150,000 and 160,000');
  expect(document.activeElement?.textContent).toBe('Copy');
  expect(document.querySelector('textarea')).toBeNull();
  vi.unstubAllGlobals();
});
