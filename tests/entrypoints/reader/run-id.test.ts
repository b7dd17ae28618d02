import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runIdOf } from '../../../entrypoints/reader/run-id.ts';

const HERE = 'https://courier.example/tram';
const TEXT = ['Mayor Odile Brandt opened the tram line.', 'Brandt thanked its builders.'];

describe('the name of a reading', () => {
  it('is the same for the same page and text, wherever on the page', () => {
    expect(runIdOf(`${HERE}#third`, [...TEXT])).toBe(runIdOf(HERE, TEXT));
  });

  it.each([
    ['address', `${HERE}?page=2`, TEXT],
    ['letter', HERE, [TEXT[0] ?? '', 'Brandt thanked its builder.']],
    ['paragraph', HERE, [...TEXT, '']],
    ['break', HERE, [TEXT.join('')]],
    ['order', HERE, TEXT.toReversed()],
  ])('is another for another %s', (_, address, paragraphs) => {
    expect(runIdOf(address, paragraphs)).not.toBe(runIdOf(HERE, TEXT));
  });

  it('is a short word that any message takes', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.array(fc.string()), (address, paragraphs) => {
        expect(runIdOf(address, paragraphs)).toMatch(/^[a-z0-9]{1,7}-\d+$/);
      }),
    );
  });
});
