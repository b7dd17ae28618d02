import { describe, expect, it, vi } from 'vitest';
import { loadOnce } from '../../../entrypoints/shared/load-once.ts';

describe('loadOnce', () => {
  it('loads on first use, and once for all who ask', async () => {
    const load = vi.fn(async () => ({ words: 3 }));
    const loaded = loadOnce(load);
    expect(load).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([loaded(), loaded()]);
    expect(one).toBe(other);
    expect(await loaded()).toBe(one);
    expect(load).toHaveBeenCalledOnce();
  });

  it('tries again after a failure, which everybody who waited is told', async () => {
    const load = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(7);
    const loaded = loadOnce(load);
    const asked = [loaded(), loaded()];
    await expect(asked[0]).rejects.toThrow('gone');
    await expect(asked[1]).rejects.toThrow('gone');
    expect(await loaded()).toBe(7);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
