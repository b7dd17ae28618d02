import { describe, expect, it } from 'vitest';
import { comparePair, weighPair } from '../../../../context/compare/compare-figures.ts';
import { judge } from '../../../../context/compare/judge.ts';
import { linksOf } from '../../../../context/compare/links.ts';
import { evidenceOf } from '../../../../context/compare/weigh/evidence.ts';
import { SCALES } from '../../scales.ts';
import { wanting } from './grown.ts';
import { side } from './side.ts';

const FIRE = side('The fire in Holm killed [[12 people]].', 'Post');
const SAME = side('In Holm [[12 people]] died in the fire.', 'Herald');
const MORE = side('In Holm [[19 people]] died in the fire.', 'Herald');

describe('weighing', () => {
  it('leaves the chain its verdict where nothing speaks against it', () => {
    const chain = comparePair(FIRE, SAME, false).verdict;
    expect(weighPair(FIRE, SAME, { ...SCALES, trees: wanting() }).verdict).toEqual(chain);
  });

  it('calls nothing a conflict that is not probable enough', () => {
    const even = { ...SCALES, trees: wanting() };
    expect(comparePair(FIRE, MORE, false).verdict.verdict).toBe('conflict');
    expect(weighPair(FIRE, MORE, even).verdict.verdict).not.toBe('conflict');
    expect(weighPair(FIRE, MORE, even, false, { conflict: 0.1, update: 1 }).verdict.verdict).toBe('conflict');
  });

  it('gives what is clearly more probable, with a reason of its own', () => {
    const { verdict } = weighPair(FIRE, MORE, { ...SCALES, trees: wanting('different-scope') });
    expect(verdict.verdict).toBe('different-scope');
    expect(verdict.reason).not.toEqual(comparePair(FIRE, MORE, false).verdict.reason);
  });

  it('never lets equal numbers conflict, nor numbers agree that exclude each other', () => {
    expect(weighPair(FIRE, SAME, { ...SCALES, trees: wanting('conflict') }).verdict.verdict).toBe('agree');
    expect(weighPair(FIRE, MORE, { ...SCALES, trees: wanting('agree') }).verdict.verdict).not.toBe('agree');
  });

  it('gathers the same evidence in either order, all of it numbers', () => {
    const [there, back] = [
      evidenceOf(FIRE, MORE, linksOf(FIRE, MORE), judge(FIRE, MORE, linksOf(FIRE, MORE))),
      evidenceOf(MORE, FIRE, linksOf(MORE, FIRE), judge(MORE, FIRE, linksOf(MORE, FIRE))),
    ];
    expect(new Map([...back].sort())).toEqual(new Map([...there].sort()));
    expect([...there.values()].every(Number.isFinite)).toBe(true);
    expect(there.get('is conflict')).toBe(1);
  });
});
