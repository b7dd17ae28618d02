/** A short run of `npm run fuzz`, always the same, and everything that it ever found. */
import { describe, expect, it } from 'vitest';
import { foundInputs } from './found.ts';
import { fuzz, resultOf } from './fuzz.ts';
import { TARGETS } from './targets/index.ts';

/** So many of a full run's inputs. */
const SHARE = 0.03;
/** Random inputs take their time on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

describe.each(Object.keys(TARGETS))('any input of %s', (name) => {
  const { make, cases } = TARGETS[name] as (typeof TARGETS)[string];

  it(
    'comes to what it may',
    async () => {
      const bounds = { seed: 7, cases: Math.max(20, cases * SHARE), milliseconds: 0 };
      const { findings } = await fuzz(await make(), bounds, null);
      expect(findings.map(({ problem }) => problem)).toEqual([]);
    },
    PATIENCE,
  );

  it('once found to come to what must never be does so no more', async () => {
    const target = await make();
    for (const { name: file, input } of foundInputs(name))
      expect([file, (await resultOf(target, input)).problem]).toEqual([file, null]);
    await target.end?.();
  });
});

describe('the fuzzer', () => {
  const sum = {
    name: 'sum',
    seeds: [Uint8Array.of(1, 2, 3)],
    mutate: (random: () => number, seed: Uint8Array) => seed.map((byte) => byte + Math.floor(random() * 2)),
    async run(input: Uint8Array) {
      if (input.includes(4)) throw new Error('a four');
      return 'fine';
    },
  };

  it('finds what must never be, once, and leaves out what does not matter', async () => {
    const { findings, counts, cases } = await fuzz(sum, { seed: 1, cases: 40, milliseconds: 0 });
    expect(findings).toEqual([{ problem: 'Error: a four', input: Uint8Array.of(4) }]);
    expect((counts.get('fine') ?? 0) + (counts.get('fault') ?? 0)).toBe(cases);
  });

  it('does the same for the same seed', async () => {
    const counts = async (seed: number) =>
      [...(await fuzz(sum, { seed, cases: 40, milliseconds: 0 })).counts].sort();
    expect(await counts(5)).toEqual(await counts(5));
  });
});
