import { type Variant, variants } from '../variant.ts';

/** Stylesheets that try to hide, move, cover, grow or read what is ours. */
const SHEETS = [
  '* { all: unset !important; }',
  '* { position: static !important; }',
  'html > * { transform: rotate(3deg) scale(.5) !important; }',
  'html { transform: translateX(50px); }',
  'html { filter: blur(2px); }',
  'html { contain: strict; height: 100vh; }',
  'html { zoom: 3; }',
  'html { perspective: 10px; }',
  '* { pointer-events: none !important; }',
  '* { opacity: .01 !important; }',
  '* { clip-path: inset(50%) !important; }',
  '* { width: 1px !important; height: 1px !important; overflow: scroll !important; }',
  ':not(:defined) { display: none !important; }',
  'html > :not(head):not(body) { visibility: hidden !important; }',
  'html > :not(head):not(body) { z-index: -1 !important; }',
  '* { animation: spin 1ms infinite !important; } @keyframes spin { to { rotate: 360deg; } }',
  '* { transition: all 99s !important; }',
  '* { font-size: 0 !important; line-height: 0 !important; }',
  '::highlight(sidelight-name) { color: transparent !important; background: url(/leak) !important; }',
  '* { color-scheme: dark !important; mix-blend-mode: difference !important; }',
  'html { writing-mode: vertical-rl; direction: rtl; }',
  'html, body { display: none; }',
  'body { content-visibility: hidden; }',
  '* { float: left !important; columns: 9 !important; }',
];

export const styles: Variant[] = variants('stylesheet', SHEETS, (sheet) => ({
  head: `<style>${sheet}</style>`,
  // Undrawn, a frame need not be drawn either.
  homeless: /display|visibility|clip-path|all: unset|static/.test(sheet),
}));
