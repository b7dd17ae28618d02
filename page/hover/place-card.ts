export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8;
const MARGIN = 8;

/**
 * Where a card of this size goes: below its name, else above, else beside it, never over it while there is room;
 * inside the viewport when it fits there at all. All in CSS pixels of the viewport.
 */
export function placeCard(
  name: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const left = within(name.left, card.width, viewport.width);
  const top = within(name.top, card.height, viewport.height);
  const below = Math.max(name.bottom + GAP, 0);
  if (below + card.height <= viewport.height) return { left, top: below };
  const above = Math.min(name.top - GAP, viewport.height) - card.height;
  if (above >= 0) return { left, top: above };
  const right = Math.max(name.right + GAP, 0);
  if (right + card.width <= viewport.width) return { left: right, top };
  const before = Math.min(name.left - GAP, viewport.width) - card.width;
  if (before >= 0) return { left: before, top };
  return { left, top: within(below, card.height, viewport.height) };
}

/** As tall as a card is everywhere, though it should lie over its name for that. */
const USUAL = 360;

/** How tall a card may grow: to the room above or below its name, or to what is usual where that is less; never beyond the viewport. */
export function roomForCard(name: Box, viewport: { height: number }): number {
  const room = Math.max(name.top, viewport.height - name.bottom) - GAP - MARGIN;
  return Math.min(viewport.height, Math.max(USUAL, room));
}

/** The start nearest to the wanted one that leaves a margin at both ends, as far as there is room for one. */
function within(wanted: number, size: number, room: number): number {
  const margin = Math.max(0, Math.min(MARGIN, (room - size) / 2));
  return Math.max(margin, Math.min(wanted, room - size - margin));
}
