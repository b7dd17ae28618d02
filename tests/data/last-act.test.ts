import { describe, expect, it } from 'vitest';
import { actOfChange, actOfRemoval, isOffered } from '../../data/last-act.ts';
import { summary } from './search/summary.ts';

const NOW = new Date('2025-06-03T10:00:00Z');
const tram = summary({ id: 'tram', headline: 'Tram', tags: ['city'], read: true });
const ferry = summary({ id: 'ferry', headline: 'Ferry', tags: ['city', 'sea'] });

describe('what takes an act back', () => {
  it('gives each page back what it was itself', () => {
    const change = { read: true, tags: { add: ['sea'], remove: ['city'] } };
    expect(actOfChange([tram, ferry], change, NOW)).toEqual({
      kind: 'changed',
      at: NOW.toISOString(),
      pages: 2,
      headline: 'Tram',
      undo: [
        { ids: ['ferry'], change: { read: false } },
        { ids: ['tram'], change: { tags: { remove: ['sea'] } } },
        { ids: ['tram', 'ferry'], change: { tags: { add: ['city'] } } },
      ],
    });
  });

  it('is offered for one page where it leaves the list, not where the page shows what it did', () => {
    expect(actOfChange([tram], { archived: true }, NOW)).toMatchObject({ kind: 'archived', pages: 1 });
    expect(actOfChange([tram], { favourite: true }, NOW)).toBeNull();
    expect(actOfChange([tram, ferry], { favourite: false }, NOW)).toBeNull();
    expect(actOfChange([], { archived: true }, NOW)).toBeNull();
  });

  it('brings removed pages back, for an hour', () => {
    const act = actOfRemoval(['ferry'], 'Ferry', NOW);
    expect(act).toMatchObject({
      kind: 'removed',
      headline: 'Ferry',
      undo: [{ ids: ['ferry'], change: null }],
    });
    expect(isOffered(act, new Date('2025-06-03T10:59:59Z'))).toBe(true);
    expect(isOffered(act, new Date('2025-06-03T11:00:00Z'))).toBe(false);
    expect(isOffered(act, new Date('2024-06-03T11:00:00Z'))).toBe(false);
  });
});
