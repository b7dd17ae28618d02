import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyName, grownBy, isCopyDue, NO_BACKUP } from '../../data/backup.ts';

const TODAY = new Date('2025-06-03T10:00:00Z');

describe('the reminder', () => {
  it.each([
    ['never taken along, a few pages', NO_BACKUP, 99, null],
    ['never taken along, a hundred', NO_BACKUP, 100, 100],
    ['taken along, and grown by 99', { ...NO_BACKUP, pages: 500 }, 599, null],
    ['taken along, and grown by 100', { ...NO_BACKUP, pages: 500 }, 600, 100],
    ['silenced, and grown by a few since', { ...NO_BACKUP, pages: 500, silenced: 600 }, 620, null],
    ['silenced, and grown by 100 since', { ...NO_BACKUP, pages: 500, silenced: 600 }, 700, 200],
    ['shrunk', { ...NO_BACKUP, pages: 500 }, 10, null],
  ])('%s', (_, state, total, expected) => {
    expect(grownBy(state, total)).toBe(expected);
  });
});

describe('copies by themselves', () => {
  const on = { ...NO_BACKUP, automatic: true };
  it('are due once a day, where they are wanted and there is something', () => {
    expect(isCopyDue(on, 3, TODAY)).toBe(true);
    expect(isCopyDue({ ...on, copied: '2025-06-02T23:59:00.000Z' }, 3, TODAY)).toBe(true);
    expect(isCopyDue({ ...on, copied: '2025-06-03T00:10:00.000Z' }, 3, TODAY)).toBe(false);
    expect(isCopyDue(on, 0, TODAY)).toBe(false);
    expect(isCopyDue(NO_BACKUP, 3, TODAY)).toBe(false);
  });

  it('have seven names, and the name of a day comes again after a week', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const nameAfter = (count: number) => copyName(new Date(day.getTime() + count * 86_400_000));
        expect(new Set([0, 1, 2, 3, 4, 5, 6].map(nameAfter)).size).toBe(7);
        expect(nameAfter(7)).toBe(nameAfter(0));
      }),
    );
  });
});
