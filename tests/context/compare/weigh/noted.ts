import type { Facets } from '../../../../context/compare/facets.ts';
import type { Note } from '../../../../context/compare/weigh/evidence.ts';
import { side } from './side.ts';

/** What one kind of evidence says of two marked passages, the same in either order. */
export function noted(
  evidence: (a: Facets, b: Facets, note: Note) => void,
  one: string,
  other: string,
): string[] {
  const [a, b] = [side(one, 'Post'), side(other, 'Herald')];
  const [there, back] = [
    [a, b],
    [b, a],
  ].map(([first, second]) => {
    const names = new Set<string>();
    evidence(first as Facets, second as Facets, (name, amount) => {
      if (Number(amount) !== 0) names.add(name);
    });
    return [...names].sort();
  }) as [string[], string[]];
  if (there.join() !== back.join()) throw new Error(`${there} is not ${back}`);
  return there;
}
