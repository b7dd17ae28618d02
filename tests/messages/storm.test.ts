import { expect, it } from 'vitest';
import { storm } from './storm.ts';

it('thirty thousand messages from every shape of sender: each is heard by its handler alone, or by none', async () => {
  const { answered, refused, ignored, wrong } = await storm(30_000, 20_250_611);
  expect(wrong).toEqual([]);
  // It is no storm that never meets a door that opens, or one that stays shut.
  for (const some of [answered, refused, ignored]) expect(some).toBeGreaterThan(1_000);
});
