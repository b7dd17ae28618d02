export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8;
const MARGIN = 8;

/**
 * Where a card of this size goes: below its name, else above, else beside it; inside the viewport, never over the name.
 * All in CSS pixels of the viewport.
 */
export function placeCard(
  name: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const left = clamp(name.left, MARGIN, viewport.width - card.width - MARGIN);
  if (name.bottom + GAP + card.height <= viewport.height) return { left, top: name.bottom + GAP };
  if (name.top - GAP - card.height >= 0) return { left, top: name.top - GAP - card.height };
  const top = clamp(name.top, MARGIN, viewport.height - card.height - MARGIN);
  if (name.right + GAP + card.width <= viewport.width) return { left: name.right + GAP, top };
  if (name.left - GAP - card.width >= 0) return { left: name.left - GAP - card.width, top };
  return { left, top: name.bottom + GAP };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
