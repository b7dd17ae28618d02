import { expect, it } from 'vitest';
import { drawGrowth } from './draw-growth.ts';

it('draws each curve with its last value, and the logarithm beside them', () => {
  const svg = drawGrowth([
    { articles: 1_000, context: 20, related: 4 },
    { articles: 100_000, context: 30, related: 6.2 },
  ]);
  expect(svg).toContain('whole context × 1.5');
  expect(svg).toContain('candidates × 1.6');
  expect(svg).toContain('log n × 1.7');
  expect(svg).toContain('>100,000<');
  expect(svg.match(/<polyline/g)).toHaveLength(3);
});
