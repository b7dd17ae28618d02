import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../context/compare/links.ts';
import { countedEvidence } from '../../../../context/compare/weigh/counted-evidence.ts';
import { markedFacets as side } from '../marked-facets.ts';

function evidence(one: string, other: string): string[] {
  const [a, b] = [side(one), side(other)];
  const found: string[] = [];
  countedEvidence(a, b, linksOf(a, b), (name, amount) => Number(amount) > 0 && found.push(name));
  return found;
}

describe('countedEvidence', () => {
  it('says where two counts meet and part', () => {
    const found = evidence('The fire killed [[12 men]] in Holm.', 'The fire hurt [[12 women]] in Holm.');
    expect(found).toEqual(
      expect.arrayContaining(['outcomes other', 'families same', 'actions other', 'other words']),
    );
  });

  it('keeps apart what numbers say that exclude each other', () => {
    const found = evidence('Thieves took [[three paintings]].', 'Thieves took [[nine pictures]].');
    expect(found).toEqual(
      expect.arrayContaining(['actions none, values apart', 'other words, values apart']),
    );
    expect(found).not.toContain('other words');
  });

  it('knows that only one says it', () => {
    expect(evidence('It killed [[12 people]].', 'There were [[12 people]].')).toContain('outcomes one');
  });

  it('is the same in either order', () => {
    const [a, b] = ['Police held [[300 marchers]].', 'Some [[400]] were shot.'];
    expect(evidence(a, b)).toEqual(evidence(b, a));
  });
});
