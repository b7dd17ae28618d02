type Work = () => unknown;

/**
 * Median times of several works in milliseconds. They take turns, so that whatever else the machine does
 * falls on all of them and their ratios hold.
 */
export async function medianTimes(works: Work[], rounds: number, warmUp: number): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = -warmUp; round < rounds; round++)
    for (const [at, work] of works.entries()) {
      const time = await timeOf(work);
      if (round >= 0) times[at]?.push(time);
    }
  return times.map(median);
}

async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
