import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../context/compare/weigh/verdicts.ts';
import type { VerdictKind } from '../../../context/types.ts';
import type { Example } from '../../../scripts/train-verdicts/examples.ts';
import { fitWording, worded } from '../../../scripts/train-verdicts/fit-wording.ts';

const example = (label: VerdictKind, rows: number[], group: string) =>
  ({ label, rows, group, evidence: new Map([['equal', 1]]), weight: 1 }) as Partial<Example> as Example;

/** Row 1 tells a conflict and row 2 agreement, row 3 nothing. */
const EXAMPLES = Array.from({ length: 240 }, (_, at) => [
  example('conflict', at % 3 ? [1, 3] : [1], `group ${at % 8}`),
  example('agree', at % 3 ? [2, 3] : [2], `group ${at % 8}`),
]).flat();

const says = (wording: Int8Array, row: number, verdict: VerdictKind) =>
  wording[row * VERDICTS.length + VERDICTS.indexOf(verdict)] as number;

describe('fitWording', () => {
  it('learns which rows speak for which verdict', () => {
    const wording = fitWording(EXAMPLES);
    expect(says(wording, 1, 'conflict')).toBeGreaterThan(10);
    expect(says(wording, 1, 'agree')).toBeLessThan(-10);
    expect(says(wording, 2, 'agree')).toBeGreaterThan(10);
    expect(Math.abs(says(wording, 3, 'agree'))).toBeLessThan(3);
    expect(says(wording, 4, 'agree')).toBe(0);
  });
});

describe('worded', () => {
  it('tells each example what was learnt without its group', () => {
    const alone = example('update', [7], 'group of its own');
    const told = worded([...EXAMPLES, alone, example('update', [7], 'group of its own')]);
    expect(told[0]?.evidence.get('wording conflict')).toBeGreaterThan(0.4);
    expect(told.at(-1)?.evidence).toEqual(new Map([['equal', 1]]));
  });

  it('leaves the evidence as it is where all examples are of one group', () => {
    const one = EXAMPLES.slice(0, 4).map((each) => ({ ...each, group: 'one' }));
    expect(worded(one).map(({ evidence }) => evidence)).toEqual(one.map(({ evidence }) => evidence));
  });
});
