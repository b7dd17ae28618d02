import type { SidelightDatabase } from './database.ts';

/** What the reader can leave out of every comparison as a whole; packs are switched one by one (packs/pack-store.ts). */
export const SWITCHED = ['bundled', 'feed', 'collection'] as const;

export type SwitchedCorpus = (typeof SWITCHED)[number];

/** Switches a corpus off or on again, for every question from now on. Its articles stay where they are. */
export async function switchCorpus(
  { markers }: SidelightDatabase,
  corpus: SwitchedCorpus,
  on: boolean,
): Promise<void> {
  await markers.put({ name: markerOf(corpus), value: on ? 0 : 1 });
}

export async function switchedOff({ markers }: SidelightDatabase): Promise<SwitchedCorpus[]> {
  const found = await markers.bulkGet(SWITCHED.map(markerOf));
  return SWITCHED.filter((_, place) => found[place]?.value === 1);
}

function markerOf(corpus: SwitchedCorpus): string {
  return `off:${corpus}`;
}
