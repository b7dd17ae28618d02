import { describe, expect, it } from 'vitest';
import { relateTimes, type Times } from '../../../context/compare/times.ts';

function times(known: Partial<Times>): Times {
  const unsaid = { years: new Set<string>(), months: new Set<string>(), weekdays: new Set<string>() };
  return { published: null, asOf: null, ...unsaid, ...known };
}

describe('relateTimes', () => {
  it('takes two reports of one day for one time, though only one says when it happened', () => {
    const told = times({ published: '2031-02-08', asOf: '2031-02-07' });
    const untold = times({ published: '2031-02-08' });
    expect(relateTimes(told, untold)).toEqual({ order: 'same', newer: null, periods: false, days: 0 });
  });

  it('takes the later report for the newer, whichever day it tells of', () => {
    const first = times({ published: '2031-02-08' });
    const recalling = times({ published: '2031-02-10', asOf: '2031-02-06' });
    expect(relateTimes(first, recalling)).toMatchObject({ order: 'later', newer: 'b', days: 2 });
    expect(relateTimes(recalling, first)).toMatchObject({ order: 'earlier', newer: 'a', days: 2 });
  });

  it('keeps apart what one report tells of as long past', () => {
    const past = times({ published: '2031-02-08', asOf: '2029-05' });
    const recent = times({ published: '2031-02-08' });
    expect(relateTimes(past, recent)).toMatchObject({ order: 'apart', newer: null });
  });

  it('sees two days of one week as two periods', () => {
    const monday = times({ published: '2031-02-12', asOf: '2031-02-10' });
    const tuesday = times({ published: '2031-02-12', asOf: '2031-02-11' });
    expect(relateTimes(monday, tuesday)).toMatchObject({ newer: null, periods: true, days: 1 });
  });

  it('goes by weekdays where no day is known', () => {
    const [wednesday, thursday] = ['wednesday', 'thursday'].map((day) => times({ weekdays: new Set([day]) }));
    expect(relateTimes(wednesday as Times, thursday as Times)).toMatchObject({ order: 'later', newer: 'b' });
  });
});
