import type { PackHeader } from '../../../data/packs/pack-header.ts';
import type { StoredPack } from '../../../data/packs/types.ts';

export const harbour: PackHeader = {
  format: 'sidelight-pack',
  version: 1,
  name: 'Harbour and shipping, spring 2025',
  publisher: 'The Example Courier',
  licence: 'CC BY 4.0',
  made: '2025-07-01T12:00:00Z',
  counts: { articles: 1_204, actors: 9_310, events: 4_022, figures: 3_871 },
  from: '2025-03-01',
  to: '2025-06-30',
  languages: ['en', 'nb'],
  checksum: 'a1'.repeat(32),
};

export const packs: StoredPack[] = [
  { id: harbour.checksum, header: harbour, state: 'published', place: 1_204, shown: 1_198 },
  {
    id: 'b2'.repeat(32),
    header: {
      ...harbour,
      name: 'A-pack-with-a-name-that-nothing-breaks-and-that-goes-on-and-on-and-on',
      publisher: null,
      licence: null,
      languages: ['not_a_tag'],
      checksum: 'b2'.repeat(32),
    },
    state: 'staging',
    place: 300,
    shown: 0,
  },
];
