import './verdict.css';
import type { VerdictKind } from '../../context/types.ts';
import { type MessageKey, useText } from '../text.tsx';

/** One shape a verdict, centred on 0,0 within ±5: ◆ conflict, ▲ update, ● agree, □ other scope. */
const SHAPES: Record<VerdictKind, string> = {
  conflict: 'M0-4.8L4.8 0 0 4.8-4.8 0z',
  update: 'M0-4.3L4.7 3.9H-4.7z',
  agree: 'M-4 0a4 4 0 108 0 4 4 0 10-8 0z',
  'different-scope': 'M-3.7-3.7h7.4v7.4h-7.4z',
  unrelated: 'M-4 0h8',
};

export const VERDICT_WORDS: Record<VerdictKind, MessageKey> = {
  conflict: 'verdictConflict',
  update: 'verdictUpdate',
  agree: 'verdictAgree',
  'different-scope': 'verdictScope',
  unrelated: 'verdictUnrelated',
};

/** The bare shape, for use inside an SVG. */
export function VerdictShape({ kind }: { kind: VerdictKind }) {
  return <path d={SHAPES[kind]} class={`sl-verdict-mark sl-${kind}`} />;
}

/** The shape as a small picture in a line of text; the word must stand beside it or behind it. */
export function VerdictMark({ kind }: { kind: VerdictKind }) {
  return (
    <svg class="sl-icon" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <VerdictShape kind={kind} />
    </svg>
  );
}

/** The page's own value, as it is drawn in the plot. */
export function OwnMark() {
  return (
    <svg class="sl-icon" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <circle r="3.5" class="sl-own-mark" />
    </svg>
  );
}

/** Below this certainty a verdict says that it may be wrong. */
const SURE = 0.6;

interface VerdictBadgeProps {
  kind: VerdictKind;
  /** 0–1. */
  certainty: number;
}

/** Word, colour and shape. */
export function VerdictBadge({ kind, certainty }: VerdictBadgeProps) {
  const text = useText();
  const word = text.t(VERDICT_WORDS[kind]);
  return (
    <span class={`sl-verdict sl-${kind}`}>
      <VerdictMark kind={kind} />
      {certainty < SURE ? text.t('verdictPerhaps', word) : word}
    </span>
  );
}
