import type { ArticleRef } from '../../../context/types.ts';

/** Invented coverage for the gallery and the view tests: no article of these names was ever published. */
function article(
  id: string,
  headline: string,
  publisher: string,
  date: string,
  more: Partial<ArticleRef> = {},
) {
  return {
    id,
    headline,
    publisher,
    published: { date, certainty: 'stated' },
    url: `https://${id}.example.org/story`,
    genre: 'news',
    origin: 'bundled',
    ...more,
  } satisfies ArticleRef as ArticleRef;
}

export const page = article(
  'page',
  'Kyiv counts 53,000 troops facing Sumy as talks stall',
  'Example Courier',
  '2025-06-11',
);

export const buildup = article(
  'buildup',
  'Massing on the northern border: what the spring brought',
  'Meridian Times',
  '2025-05-28',
  { published: { date: '2025-05-28', certainty: 'inferred' } },
);

export const envoy = article(
  'envoy',
  'An envoy in Washington, and a draft at home',
  'Baltic Wire',
  '2025-04-05',
);

export const column = article(
  'column',
  'What one man thinks a handshake is worth',
  'The Harbour Review',
  '2025-08-24',
  { genre: 'opinion' },
);

export const drones = article(
  'drones',
  'Record night of drones, and what was counted in the morning',
  'Kontinent Daily',
  '2025-06-09',
  {
    origin: 'collection',
  },
);

export const copies = [
  article(
    'copy-1',
    'Record night of drones, and what was counted in the morning',
    'Lakeside Herald',
    '2025-06-09',
  ),
  article('copy-2', 'Record drone night counted', 'Inland Observer', '2025-06-10'),
];

export const older = article(
  'older',
  'Eight months in: autumn on a front that did not move',
  'Meridian Times',
  '2022-10-30',
);
