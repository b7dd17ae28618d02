import { useState } from 'preact/hooks';
import { type PluralKey, useText } from '../text.tsx';
import { Button } from './Button.tsx';

/** A long list shows its first items until the reader asks for the rest; `more` is that question. */
export function useFold<Item>(items: Item[], first: number, question: PluralKey) {
  const text = useText();
  const [open, setOpen] = useState(false);
  // One or two hidden items cost less space than the question.
  const folds = items.length > first + 2;
  const more = folds ? (
    <Button expanded={open} onClick={() => setOpen(!open)}>
      {open ? text.t('showFewer') : text.plural(question, items.length)}
    </Button>
  ) : null;
  return { shown: folds && !open ? items.slice(0, first) : items, more };
}
