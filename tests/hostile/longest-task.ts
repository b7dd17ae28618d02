import type { CDPSession, Page } from 'puppeteer-core';

const MICROSECONDS = 1_000;
const SAMPLE_EVERY = 500;
/** A sample stands for no more than this, in milliseconds: on a busy machine a process waits its turn, and works no more for it. */
const MOST_A_SAMPLE = 2;
/** Times in which nobody's script is at work. */
const NOBODY = /^\((idle|program|root)\)$/;

/** As much of a sampled profile as is looked at. */
export interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds between samples. */
  timeDeltas?: number[];
}

/** Begins to sample what runs in a page (Chromium alone can); the answer ends that and gives the longest stretch of ours, in milliseconds. */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
  await session.send('Profiler.start');
  return async () => longestOf((await session.send('Profiler.stop')).profile);
}

/** The longest time in which scripts of an extension were at work without a rest, in milliseconds. */
export function longestOf({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Map<number, boolean>();
  const isOurs = (id: number): boolean => {
    const known = ours.get(id);
    if (known !== undefined) return known;
    let found = false;
    for (let at: number | undefined = id; at !== undefined && !found; at = parents.get(at))
      found = byId.get(at)?.callFrame.url.startsWith('chrome-extension:') ?? false;
    ours.set(id, found);
    return found;
  };
  let longest = 0;
  let stretch = 0;
  samples.forEach((id, at) => {
    const name = byId.get(id)?.callFrame.functionName ?? '';
    const collecting = name === '(garbage collector)' && stretch > 0;
    if (NOBODY.test(name) || !(isOurs(id) || collecting)) stretch = 0;
    else stretch += Math.min((timeDeltas[at + 1] ?? 0) / MICROSECONDS, MOST_A_SAMPLE);
    longest = Math.max(longest, stretch);
  });
  return longest;
}
