import { useState } from 'preact/hooks';
import type { Correction } from '../../context/corrections.ts';
import { type MessageKey, useText } from '../text.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What a view tells when the reader puts something right: the records, and the words in which they are confirmed. */
export type Correct = (corrections: Correction[], noted: MessageKey) => void;

/** Keeps corrections at once, and offers to take the latest back. What is put right may go, and take no focus with it. */
export function useNoted(onCorrect: (corrections: Correction[], undo: boolean) => void) {
  const text = useText();
  useKeptFocus();
  const [noted, setNoted] = useState<{ corrections: Correction[]; words: MessageKey } | null>(null);
  const correct: Correct = (corrections, words) => {
    onCorrect(corrections, false);
    setNoted({ corrections, words });
  };
  const undo = () => {
    if (noted) onCorrect(noted.corrections, true);
    setNoted(null);
  };
  const undoBar = (
    <UndoBar message={noted && text.t(noted.words)} onUndo={undo} onDismiss={() => setNoted(null)} />
  );
  return { correct, undoBar };
}
