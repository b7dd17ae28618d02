import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { english, said } from './english.ts';

const text = english();

describe('words', () => {
  test('choose the plural form of the number', () => {
    expect(text.plural('countConflicts', 1)).toBe('1 conflict');
    expect(text.plural('countConflicts', 2)).toBe('2 conflicts');
    expect(text.plural('countArticles', 1234)).toBe('1,234 articles');
  });

  test('fall back to the general form where a language asks for one that is not there', () => {
    expect(english('ar').plural('countConflicts', 0)).toContain('conflicts');
  });

  test('say the phrases of the engine', () => {
    expect(text.say(said('Both count the dead.'))).toBe('Both count the dead.');
  });

  test('every message with a singular has a general form, and takes the same places', () => {
    const all = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
    for (const [key, message] of all) {
      if (!key.endsWith('_one')) continue;
      const other = all.get(key.replace(/_one$/, '_other'));
      expect(other, key).toBeDefined();
      expect(placesOf(other ?? ''), key).toEqual(placesOf(message));
    }
  });
});

function placesOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

describe('the numbers of an axis', () => {
  test.each([
    ['are short', [45_000, 50_000], ['45K', '50K']],
    ['keep two decimals', [1_250_000, 1_500_000], ['1.25M', '1.5M']],
    ['tell millions apart that differ by hundreds', [12_345_600, 12_345_700], ['12.3456M', '12.3457M']],
    ['tell thousandths apart', [0.0012, 0.0014], ['0.0012', '0.0014']],
    ['are none where there are none', [], []],
  ])('%s', (_, numbers, words) => expect(english('en').ticks(numbers)).toEqual(words));
});

describe('dates', () => {
  test('are never more exact than they were given', () => {
    expect(text.date('2025-05-28')).toBe('28 May 2025');
    expect(text.date('2025-05')).toBe('May 2025');
    expect(text.date('2025')).toBe('2025');
    expect(text.date('2025-05', 'short')).toBe('May 2025');
  });

  test('keep the day that was written, whatever the hour and zone', () => {
    expect(text.date('2025-05-28T23:59:00-11:00')).toBe('28 May 2025');
  });

  test('what is no date stays as it is', () => {
    expect(text.date('last spring')).toBe('last spring');
  });

  test('are told from another day in the unit that fits', () => {
    expect(text.relative('2025-06-20', '2025-06-11')).toBe('9 days later');
    expect(text.relative('2025-06-10', '2025-06-11')).toBe('1 day earlier');
    expect(text.relative('2025-06-11T08:00:00Z', '2025-06-11')).toBe('same day');
    expect(text.relative('2025-09-11', '2025-06-11')).toBe('3 months later');
    expect(text.relative('2022-10-30', '2025-06-11')).toBe('3 years earlier');
    expect(text.relative('2025-06', '2025-06-11')).toBe('Jun 2025');
  });

  test('no string breaks them', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(typeof text.date(words)).toBe('string');
      }),
    );
  });
});
