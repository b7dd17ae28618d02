import { scaleLinear, scaleLog } from 'd3-scale';

/** What one article costs beside a corpus of a size; milliseconds. */
export interface GrowthPoint {
  articles: number;
  /** A whole context, warm. */
  context: number;
  /** The candidates for one, warm. */
  related: number;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 360, 56, 150, 24, 44];
const CURVES = [
  { key: 'context', label: 'whole context', colour: '#b3402a' },
  { key: 'related', label: 'candidates', colour: '#2a6fb3' },
] as const;

/** Time for an article against the size of the corpus, as multiples of the time at the smallest, beside the logarithm. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const logarithm = (articles: number) => Math.log(articles) / Math.log(first.articles);
  const curves = [
    ...CURVES.map(({ key, label, colour }) => ({
      label,
      colour,
      values: points.map((point) => point[key] / first[key]),
    })),
    { label: 'log n', colour: '#777777', values: points.map(({ articles }) => logarithm(articles)) },
  ];
  const most = Math.max(2, ...curves.flatMap(({ values }) => values));
  const x = scaleLog([first.articles, last.articles], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]);
  const lines = curves.map(({ label, colour, values }) => {
    const path = values.map((value, at) => `${round(x(points[at]?.articles ?? 1))},${round(y(value))}`);
    const end = round(y(values.at(-1) ?? 0));
    const dots = path.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    });
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}
<text x="${WIDTH - RIGHT + 10}" y="${end + 4}" fill="${colour}">${label} × ${round(values.at(-1) ?? 0)}</text>`;
  });
  const sizes = points.map(
    ({ articles }) =>
      `<text x="${round(x(articles))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${articles.toLocaleString('en')}</text>`,
  );
  const times = y
    .ticks(4)
    .map(
      (tick) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="#dddddd"/><text x="${LEFT - 8}" y="${round(y(tick)) + 4}" text-anchor="end">× ${tick}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Time for one article as the corpus grows, beside the logarithm of its size</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${[...times, ...sizes, ...lines].join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">articles in the corpus</text>
</svg>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
