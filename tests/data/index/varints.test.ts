import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packChunk, unpackChunk } from '../../../data/index/chunk.ts';
import { eachEntry, packEntries } from '../../../data/index/entries.ts';
import { VarintReader, VarintWriter } from '../../../data/index/varints.ts';

const whole = fc.integer({ min: 0, max: 2 ** 32 - 1 });

it('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(whole), (numbers) => {
      const writer = new VarintWriter();
      for (const number of numbers) writer.put(number);
      const reader = new VarintReader(writer.take());
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.more).toBe(false);
    }),
  );
});

it('entries come back as they were packed', () => {
  const entries = fc.uniqueArray(fc.record({ hash: whole, value: whole }), { selector: ({ hash }) => hash });
  fc.assert(
    fc.property(entries, (unsorted) => {
      const sorted = unsorted.toSorted((a, b) => a.hash - b.hash);
      const found: { hash: number; value: number }[] = [];
      eachEntry(packEntries(sorted), (hash, value) => found.push({ hash, value }));
      expect(found).toEqual(sorted);
    }),
  );
});

it('a chunk gives back its lists, all or those asked for', () => {
  const number = fc.integer({ min: 1, max: 2 ** 31 });
  const list = fc
    .uniqueArray(number, { minLength: 1, maxLength: 20 })
    .map((numbers) => numbers.sort((a, b) => a - b).map((one) => ({ number: one, value: one % 127 })));
  const lists = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 21 - 1 }), list), {
    selector: ([key]) => key,
    minLength: 1,
  });
  fc.assert(
    fc.property(lists, (made) => {
      const bytes = packChunk(new Map(made));
      const all = new Map();
      unpackChunk(bytes, all);
      expect(all).toEqual(new Map(made));
      const [first = [0, []]] = made;
      const one = new Map();
      unpackChunk(bytes, one, new Set([first[0]]));
      expect(one).toEqual(new Map([first]));
    }),
  );
});
