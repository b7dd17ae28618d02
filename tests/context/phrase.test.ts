import { describe, expect, it } from 'vitest';
import { renderPhrase } from '../../context/phrase.ts';

const MESSAGES: Record<string, string> = {
  plain: 'all quiet',
  update: '$1 on $2 supersedes $3',
  later_one: '$1 day later',
  later_other: '$1 days later',
  names: 'both name $1',
};
const message = (key: string, args: string[]) =>
  (MESSAGES[key] ?? '').replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '');
const render = (key: string, args: Parameters<typeof renderPhrase>[0]['args'], locale = 'en-GB') =>
  renderPhrase({ key, args }, message, locale);

describe('renderPhrase', () => {
  it('leaves a message without places as it is', () => {
    expect(render('plain', [])).toBe('all quiet');
  });

  it('formats numbers and dates in the reader’s language', () => {
    expect(render('update', [{ number: 24000 }, { date: '2025-07-03' }, { number: 5 }])).toBe(
      '24,000 on 3 July 2025 supersedes 5',
    );
    expect(render('update', [{ number: 24000 }, { date: '2025-07-03' }, { number: 5 }], 'de-DE')).toBe(
      '24.000 on 3. Juli 2025 supersedes 5',
    );
  });

  it('never makes a date more exact than it is', () => {
    expect(render('update', ['x', { date: '2025-07' }, 'y'])).toBe('x on July 2025 supersedes y');
    expect(render('update', ['x', { date: '2025' }, 'y'])).toBe('x on 2025 supersedes y');
    expect(render('update', ['x', { date: 'spring' }, 'y'])).toBe('x on spring supersedes y');
  });

  it('chooses the plural form by the first number', () => {
    expect(render('later', [{ number: 1 }])).toBe('1 day later');
    expect(render('later', [{ number: 9 }])).toBe('9 days later');
  });

  it('renders lists and phrases within phrases', () => {
    expect(render('names', [{ list: ['Mirel Andur', { key: 'plain', args: [] }] }])).toBe(
      'both name Mirel Andur, all quiet',
    );
  });
});
