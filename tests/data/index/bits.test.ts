import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../data/index/bits.ts';
import { type Lists, packChunk, unpackChunk } from '../../../data/index/chunk.ts';
import { emptySketch, packSketch, unpackSketch } from '../../../data/index/sketch.ts';

const any = fc.integer({ min: 0, max: 2 ** 31 - 2 });

describe('packed bits', () => {
  it('give back every number as it was put', () => {
    const number = fc.tuple(any, fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const writer = new BitWriter();
        for (const [value, width, usual] of numbers) {
          writer.put(value % 2 ** width, width);
          writer.putAny(value);
          writer.putNear(value, usual);
        }
        const reader = new BitReader(writer.take());
        for (const [value, width, usual] of numbers) {
          expect(reader.take(width)).toBe(value % 2 ** width);
          expect(reader.takeAny()).toBe(value);
          expect(reader.takeNear(usual)).toBe(value);
        }
        expect(reader.takeAny()).toBe(0);
      }),
    );
  });

  it('are few for small numbers, and none of what a writer wrote before', () => {
    const writer = new BitWriter();
    writer.put(255, 8);
    expect(writer.take()).toEqual(Uint8Array.of(255));
    for (let times = 0; times < 8; times++) writer.putAny(0);
    expect(writer.take()).toEqual(Uint8Array.of(255));
    writer.put(0, 3);
    expect(writer.take()).toEqual(Uint8Array.of(0));
  });
});

describe('a packed sketch', () => {
  it('gives back every counter, in about a byte each', () => {
    const sketch = emptySketch();
    sketch.set([1, 127, 128, 255, 256, 65_535], 100);
    sketch[sketch.length - 1] = 513;
    const bytes = packSketch(sketch);
    expect(unpackSketch(bytes)).toEqual(sketch);
    expect(bytes.length).toBeLessThan(sketch.length + 12);
  });
});

describe('a chunk', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 24 }), { minLength: 1, maxLength: 60 });
  const list = fc
    .tuple(numbers, fc.array(fc.nat(50_000), { minLength: 1 }))
    .map(([all, values]) =>
      all
        .sort((a, b) => a - b)
        .map((number, at) => ({ number, value: values[at % values.length] as number })),
    );

  it('takes fewer bits for values of which most are the least', () => {
    const list = (value: (at: number) => number) =>
      packChunk(
        new Map([[1, Array.from({ length: 400 }, (_, at) => ({ number: 1 + at, value: value(at) }))]]),
      );
    const [few, many] = [list((at) => (at % 50 === 0 ? 7 : 1)), list((at) => at % 8)];
    expect(few.length).toBeLessThan(0.7 * many.length);
    const lists: Lists = new Map();
    unpackChunk(few, lists);
    expect(
      lists
        .get(1)
        ?.slice(49, 52)
        .map(({ value }) => value),
    ).toEqual([1, 7, 1]);
  });

  it('gives back its lists, or those that are asked for', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.nat(2 ** 21 - 1).map(String), list, { minKeys: 1 }), (entries) => {
        const lists: Lists = new Map(Object.entries(entries).map(([key, all]) => [Number(key), all]));
        const bytes = packChunk(lists);
        const all: Lists = new Map();
        unpackChunk(bytes, all);
        expect(all).toEqual(lists);
        const [key = 0] = lists.keys();
        const one: Lists = new Map();
        unpackChunk(bytes, one, new Set([key]));
        expect(one).toEqual(new Map([[key, lists.get(key)]]));
      }),
    );
  });
});
