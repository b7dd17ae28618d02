import type { SavedChange, SavedPage } from '../../../data/types.ts';
import { useKeys } from './use-keys.ts';

/** What the keys do while a saved page is read. */
interface ArticleKeys {
  onChange: (change: SavedChange) => void;
  onRemove: () => void;
  /** Marks what is selected in the text. */
  onHighlight: () => void;
  /** To the page so many places further in what was found last. */
  onTurn: (step: 1 | -1) => void;
}

const FLAGS = { f: 'favourite', r: 'read', e: 'archived' } as const;
const FIELDS = { t: '.sl-tag-field input', n: '.sl-saved-editor textarea' } as const;

export function useArticleKeys(page: SavedPage | null, keys: ArticleKeys, on: boolean): void {
  useKeys(({ key }) => page !== null && act(key, page, keys), on);
}

function act(
  key: string,
  page: SavedPage,
  { onChange, onRemove, onHighlight, onTurn }: ArticleKeys,
): boolean {
  if (Object.hasOwn(FLAGS, key)) {
    const flag = FLAGS[key as keyof typeof FLAGS];
    onChange({ [flag]: !page[flag] });
  } else if (Object.hasOwn(FIELDS, key)) {
    document.querySelector<HTMLElement>(FIELDS[key as keyof typeof FIELDS])?.focus();
  } else if (key === 'j' || key === 'k') onTurn(key === 'j' ? 1 : -1);
  else if (key === 'h') onHighlight();
  else if (key === 'Delete' || key === 'Backspace') onRemove();
  else return false;
  return true;
}
