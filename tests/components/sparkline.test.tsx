// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ActorsSection } from '../../components/sidebar/ActorsSection.tsx';
import type { ContextActor } from '../../context/types.ts';
import { rich } from '../gallery/examples/contexts.ts';
import { mount } from './mount.tsx';

/** The section over actors that are written about so: by their names, months and numbers of articles. */
function open(coverage: Record<string, [month: string, articles: number][]>) {
  const [some] = rich.actors;
  const actors = Object.entries(coverage).map(
    ([name, months], place): ContextActor => ({
      ...(some as ContextActor),
      id: name,
      name,
      weight: 9 - place,
      coverage: months.map(([month, articles]) => ({ month, articles })),
    }),
  );
  const { root } = mount(<ActorsSection actors={actors} onFlashActor={vi.fn()} onOpenActor={vi.fn()} />);
  const bars = [...root.querySelectorAll('.sl-spark')].map((chart) =>
    [...chart.querySelectorAll('rect')].map((bar) => ['x', 'height'].map((name) => bar.getAttribute(name))),
  );
  const labels = [...root.querySelectorAll('.sl-spark')].map((chart) => chart.getAttribute('aria-label'));
  return { bars, labels, years: root.querySelector('.sl-actors-years')?.textContent ?? null };
}

test('the charts of a list have one time and one height, and the years are said once', () => {
  const { bars, labels, years } = open({
    Long: [
      ['2022-10', 1],
      ['2025-04', 8],
    ],
    Late: [['2025-04', 8]],
    Early: [['2022-10', 1]],
  });
  const [long, late, early] = bars;
  expect(late?.[0]).toEqual(long?.[1]);
  expect(early?.[0]).toEqual(long?.[0]);
  expect(years).toBe('20222025');
  expect(labels).toEqual([
    '9 articles between Oct 2022 and Apr 2025',
    '8 articles in Apr 2025',
    '1 article in Oct 2022',
  ]);
});

test('one year is said once, and one month is no time to follow', () => {
  expect(open({ A: [['2025-03', 1]], B: [['2025-04', 1]] }).years).toBe('2025');
  expect(open({ A: [['2025-04', 1]], B: [['2025-04', 3]] })).toEqual({ bars: [], labels: [], years: null });
});
