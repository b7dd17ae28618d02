import { describe, expect, it } from 'vitest';
import { phaseEvidence } from '../../../../context/compare/weigh/phase-evidence.ts';
import { markedFacets } from '../marked-facets.ts';

function evidence(one: string, other: string, day?: string, otherDay?: string): string[] {
  const found: string[] = [];
  phaseEvidence(
    markedFacets(one, day),
    markedFacets(other, otherDay),
    (name, amount) => Number(amount) > 0 && found.push(name),
  );
  return found;
}

const FORMER = 'Police at first put the number held at [[41]].';
const LATE = 'The number held stands at [[63]].';

describe('phaseEvidence', () => {
  it('says which number is told as the later, and when it was printed', () => {
    const found = ['phases apart', 'greater is at the later phase'];
    expect(evidence(FORMER, LATE)).toEqual([...found, 'other phase undated']);
    expect(evidence(LATE, FORMER)).toEqual([...found, 'other phase undated']);
    expect(evidence(FORMER, LATE, '2031-02-08', '2031-02-09')).toEqual([
      ...found,
      'later phase is printed later',
    ]);
    expect(evidence(FORMER, LATE, '2031-02-09', '2031-02-08')).toContain('later phase is printed earlier');
  });

  it('says nothing of numbers at one phase', () => {
    expect(evidence(LATE, 'The number held is now [[70]].')).toEqual([]);
  });
});
