import type {
  ArticleRef,
  CorpusFigure,
  FigureComparison,
  FigureRow,
  VerdictKind,
} from '../../../context/types.ts';
import { said } from '../../components/english.ts';
import { buildup, drones, envoy, older } from './articles.ts';

export function figure(
  id: string,
  min: number | null,
  max: number | null,
  more: Partial<CorpusFigure> = {},
): CorpusFigure {
  return {
    id,
    min,
    max,
    approx: null,
    unit: null,
    text: String(min ?? max),
    counts: 'troops',
    kind: 'count',
    action: null,
    actors: [],
    place: null,
    asOf: null,
    claimedBy: null,
    modality: 'asserted',
    passage: { text: '', focus: null },
    ...more,
  };
}

/** A passage with its focus where `focus` stands in it. */
function passage(text: string, focus: string) {
  const start = text.indexOf(focus);
  return { text, focus: start < 0 ? null : { start, end: start + focus.length } };
}

export function row(
  article: ArticleRef | null,
  value: CorpusFigure,
  kind: VerdictKind | null,
  reason = '',
  certainty = 0.9,
): FigureRow {
  const verdict = kind && { verdict: kind, reason: said(reason), certainty };
  return { article, figure: value, claimedBy: value.claimedBy, verdict };
}

export function comparison(id: string, title: string, rows: FigureRow[]): FigureComparison {
  const gravest = rows.find((one) => one.verdict)?.verdict;
  if (!gravest) throw new Error('A comparison needs a row to compare with.');
  return { id, title: said(title), verdict: gravest, here: { start: 10, end: 22 }, rows };
}

export const callUp = comparison('call-up', 'Men called up in spring 2025', [
  row(
    null,
    figure('own-call-up', 150_000, 150_000, {
      asOf: '2025-04',
      claimedBy: 'unnamed officials',
      passage: passage(
        'Officials who asked not to be named put the spring draft at 150,000 men.',
        '150,000 men',
      ),
    }),
    null,
  ),
  row(
    envoy,
    figure('envoy-call-up', 160_000, 160_000, {
      asOf: '2025-04-01',
      claimedBy: 'Putin’s order',
      passage: passage('A decree called up 160,000 conscripts for the spring of 2025.', '160,000 conscripts'),
    }),
    'conflict',
    'Both count the men of one call-up; 150,000 and 160,000 exclude each other.',
  ),
]);

export const sumy = comparison('sumy', 'Russian troops opposite Sumy', [
  row(
    null,
    figure('own-sumy', 53_000, 53_000, {
      approx: 'about',
      text: 'about 53,000',
      asOf: '2025-06-10',
      claimedBy: 'Ukraine’s commander',
      passage: passage(
        'Opposite Sumy there are now about 53,000 soldiers, the commander said.',
        'about 53,000 soldiers',
      ),
    }),
    null,
  ),
  row(
    buildup,
    figure('buildup-sumy', 50_000, 50_000, {
      asOf: '2025-05-28',
      claimedBy: 'Zelensky',
      passage: passage('Zelensky says 50,000 Russian troops stand near the Sumy region.', '50,000'),
    }),
    'update',
    'The same force, counted two weeks later: 53,000 follows 50,000.',
    0.5,
  ),
  row(
    envoy,
    figure('envoy-sumy', 44_000, 48_000, {
      text: '44,000 to 48,000',
      asOf: '2025-04',
      claimedBy: 'Zelensky',
    }),
    'update',
    'The same force, counted two months later: 53,000 follows 44,000 to 48,000.',
    0.5,
  ),
]);

export const droneNight = comparison('drones', 'Drones launched on the night of 8 June', [
  row(null, figure('own-drones', 479, 479, { asOf: '2025-06-09', claimedBy: 'Ukraine’s air force' }), null),
  row(
    drones,
    figure('drones-1', 450, 500, { text: '450 to 500', asOf: '2025-06-09', claimedBy: 'regional officials' }),
    'agree',
    '479 lies between 450 and 500, for the same night.',
  ),
  row(
    buildup,
    figure('drones-2', 355, null, {
      approx: 'more than',
      text: 'more than 355',
      asOf: '2025-05-26',
      claimedBy: null,
    }),
    'different-scope',
    'Another night, two weeks earlier.',
  ),
  row(
    older,
    figure('drones-3', null, 300, {
      approx: 'at most',
      text: 'up to 300',
      asOf: '2022',
      claimedBy: 'a ministry briefing',
      modality: 'planned',
    }),
    'different-scope',
    'Planned deliveries, not launches.',
  ),
]);

export const conscripts = comparison('scope', 'Troops near the northern border', [
  row(null, figure('own-scope', 50_000, 50_000, { asOf: '2025-05', claimedBy: 'Zelensky' }), null),
  row(
    envoy,
    figure('scope-1', 160_000, 160_000, { asOf: '2025-04', claimedBy: 'Putin’s order' }),
    'different-scope',
    'One counts troops at a border in May, the other conscripts called up across the country in April.',
  ),
]);

/** The page's own value, then others that stand to it in the given ways; a value is `[min, max, day]`. */
function plotted(
  id: string,
  title: string,
  values: [number | null, number | null, string][],
  unit: string | null = null,
) {
  const kinds = ['conflict', 'update', 'agree', 'different-scope'] as const;
  return comparison(
    id,
    title,
    values.map(([min, max, asOf], place) =>
      row(
        place === 0 ? null : { ...buildup, id: `${id}${place}`, publisher: `Evening Post ${place}` },
        figure(`${id}${place}`, min, max, {
          asOf,
          unit,
          claimedBy: place % 2 ? `the office of district ${place}` : null,
        }),
        place === 0 ? null : (kinds[place % 4] ?? 'conflict'),
        'Both count the same.',
      ),
    ),
  );
}

/** What is hard to draw: values close together and far apart, open ends, long numbers, several years. */
export const hardPlots: FigureComparison[] = [
  plotted('outlier', 'One far from all others', [
    [24, 24, '2025-05-28'],
    [26, 26, '2025-05-28'],
    [27, 31, '2025-05-28'],
    [33, 33, '2025-05-29'],
    [12_000, 12_000, '2025-05-29'],
  ]),
  plotted('open', 'Open ends on either side', [
    [24, null, '2025-05-28'],
    [null, 20, '2025-05-28'],
    [355, null, '2025-05-28'],
    [null, 300, '2025-05-29'],
    [null, 0, '2025-05-29'],
  ]),
  plotted('close', 'Millions that differ by hundreds', [
    [12_345_600, 12_345_600, '2025-05-28'],
    [12_345_900, 12_345_900, '2025-05-28'],
    [12_345_700, 12_345_800, '2025-05-28'],
  ]),
  plotted('years', 'The same day of three years', [
    [40, 40, '2025-05-28'],
    [44, 44, '2023-05-28'],
    [58, 58, '2022-05-28'],
  ]),
  plotted(
    'share',
    'Shares below nothing',
    [
      [-3.2, -3.2, '2025-05'],
      [0.5, 0.5, '2025-05'],
      [12.5, 12.5, '2025-06'],
    ],
    'percent',
  ),
  plotted(
    'money',
    'Money to the last dollar',
    [
      [1_253_417_112, 1_253_417_112, '2025-05-28'],
      [1_100_000_000, 1_400_000_000, '2025-05-28'],
      [900_250_001, 910_250_007, '2025-05-28'],
    ],
    'USD',
  ),
  plotted('small', 'Thousandths', [
    [0.0012, 0.0012, '2025-05-28'],
    [0.0019, 0.0019, '2025-05-28'],
  ]),
];
