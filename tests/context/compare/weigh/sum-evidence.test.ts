import { describe, expect, it } from 'vitest';
import { sumEvidence } from '../../../../context/compare/weigh/sum-evidence.ts';
import { noted } from './noted.ts';

describe('sums of what the passages give', () => {
  it.each([
    ['The ferry had [[216 passengers]] and 12 crew.', 'The ferry had [[228 people]] aboard.', ['addend']],
    ['Eight died in Holm and [[six]] in Brenn.', 'The shots killed [[14 people]].', ['addend']],
    ['[[Five children]] and a woman died.', 'The fire killed [[six people]].', ['one more']],
    [
      '[[Nine gunmen]] are dead and one is held.',
      'All [[ten attackers]] are dead or held.',
      ['small addend'],
    ],
    [
      'It cost [[61 million dollars]], of which insurers bear 44 million.',
      'It cost Arvex [[17 million dollars]].',
      ['rest'],
    ],
    ['Some [[3,950 teachers]] said yes and 2,360 no.', 'Some [[6,300 teachers]] voted.', ['addend']],
  ])('adds up %j and %j', (one, other, found) => {
    expect(noted(sumEvidence, one, other)).toEqual(found);
  });

  it.each([
    ['A man of 12 years was among [[216 passengers]].', 'The ferry had [[228 people]] aboard.'],
    ['On May 12 the ferry took [[216 passengers]].', 'The ferry had [[228 people]] aboard.'],
    ['One of the crew saw it early and swam away. [[Nine gunmen]] are dead.', '[[Ten attackers]] are dead.'],
    ['Eight boats and [[6 metres]] of rope.', 'The rope has [[14 metres]].'],
    ['Eight and [[six people]] came.', '[[Six people]] came.'],
  ])('adds nothing to %j and %j', (one, other) => {
    expect(noted(sumEvidence, one, other)).toEqual([]);
  });
});
