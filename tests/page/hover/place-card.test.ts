import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard, roomForCard } from '../../../page/hover/place-card.ts';

const VIEWPORT = { width: 1000, height: 700 };
const CARD = { width: 320, height: 200 };
const nameAt = (left: number, top: number): Box => ({ left, top, right: left + 90, bottom: top + 20 });
/** Between a card and its name, in CSS pixels. */
const GAP = 8;

describe('the place of a card', () => {
  it.each([
    ['below its name', nameAt(300, 100), { left: 300, top: 128 }],
    ['above, where there is no room below', nameAt(300, 600), { left: 300, top: 392 }],
    ['pushed in from the right edge', nameAt(900, 100), { left: 672, top: 128 }],
    ['pushed in from the left edge', nameAt(-30, 100), { left: 8, top: 128 }],
  ])('is %s', (_, name, place) => {
    expect(placeCard(name, CARD, VIEWPORT)).toEqual(place);
  });

  it('is beside its name where there is room neither below nor above', () => {
    const low = { width: 1000, height: 240 };
    expect(placeCard(nameAt(300, 110), CARD, low)).toEqual({ left: 398, top: 32 });
    expect(placeCard(nameAt(800, 110), CARD, low)).toEqual({ left: 472, top: 32 });
  });

  it.each([
    ['the room below its name', nameAt(300, 100), 700, 564],
    ['the room above its name', nameAt(300, 600), 700, 584],
    ['what is usual, where there is less room', nameAt(300, 250), 500, 360],
    ['the viewport', nameAt(300, 100), 300, 300],
  ])('may grow to %s', (_, name, height, room) => {
    expect(roomForCard(name, { height })).toBe(room);
  });

  const size = (most: number) => fc.integer({ min: 1, max: most });
  const viewports = fc.record({ width: size(1600), height: size(1200) });
  const cards = fc.record({ width: size(500), height: size(500) });
  const names = fc
    .record({
      left: fc.integer({ min: -200, max: 1700 }),
      top: fc.integer({ min: -200, max: 1300 }),
      width: size(400),
      height: size(120),
    })
    .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

  it('is inside the viewport whenever the card fits there', () => {
    fc.assert(
      fc.property(names, cards, viewports, (name, card, viewport) => {
        fc.pre(card.width <= viewport.width && card.height <= viewport.height);
        const { left, top } = placeCard(name, card, viewport);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(top + card.height).toBeLessThanOrEqual(viewport.height);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never over the name while there is room on any side of it', () => {
    fc.assert(
      fc.property(names, cards, viewports, (name, card, viewport) => {
        const room =
          viewport.height - name.bottom >= card.height + GAP ||
          name.top >= card.height + GAP ||
          viewport.width - name.right >= card.width + GAP ||
          name.left >= card.width + GAP;
        fc.pre(room);
        const { left, top } = placeCard(name, card, viewport);
        const apart =
          left >= name.right ||
          left + card.width <= name.left ||
          top >= name.bottom ||
          top + card.height <= name.top;
        expect(apart).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
