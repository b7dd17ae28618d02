import { describe, expect, it } from 'vitest';
import { contrastEvidence } from '../../../../context/compare/weigh/contrast-evidence.ts';
import { noted } from './noted.ts';

const of = (one: string, other: string) => noted(contrastEvidence, one, other);

describe('what a passage with both numbers says of them', () => {
  it('sets two claims of one thing against each other', () => {
    const found = of(
      'Unions said [[9,000 people]] marched in Holm, while police spoke of 4,000.',
      'Unions said 9,000 people marched in Holm, while police spoke of [[4,000]].',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'together while',
        'together contrast told',
        'together told twice',
        'together official and opposing',
        'together bare',
      ]),
    );
    expect(found).not.toContain('together list');
  });

  it('lists two things', () => {
    const found = of(
      'The flood took [[12 houses]] and 40 sheds in Holm.',
      'The flood took 12 houses and [[40 sheds]] in Holm.',
    );
    expect(found).toEqual(['together list', 'together near']);
  });

  it.each([
    [
      'The flood took [[40 houses]], 12 of them old.',
      'The flood took 40 houses, [[12]] of them old.',
      'part',
    ],
    ['It hit [[40 men]]; nine others fled.', 'It hit 40 men; [[nine others]] fled.', 'others'],
    ['The number rose from [[31 men]] to 44 men.', 'The number rose from 31 men to [[44 men]].', 'handed on'],
    ['Holm lost [[31 men]], not 44.', 'Holm lost 31 men, not [[44]].', 'not'],
    [
      'Holm has lost [[31 men]]; Brenn puts it at 44.',
      'Holm has lost 31 men; Brenn puts it at [[44]].',
      'clauses',
    ],
  ])('reads %j', (one, other, name) => {
    expect(of(one, other)).toContain(`together ${name}`);
  });

  it('finds the number of another article in this one', () => {
    const found = of(
      'Rebels killed [[17 men]], an inquiry found, not the 40 claimed by villagers.',
      'Villagers counted [[40 dead]].',
    );
    expect(found).toEqual(expect.arrayContaining(['crossed not', 'crossed opposing', 'crossed told twice']));
  });

  it('has nothing to say where each passage gives its own number alone', () => {
    expect(of('The fire killed [[12 people]].', 'The fire killed [[19 people]].')).toEqual([]);
    expect(of('The fire killed [[12 people]].', 'Of 12 people [[12 people]] died.')).toEqual([]);
  });
});
