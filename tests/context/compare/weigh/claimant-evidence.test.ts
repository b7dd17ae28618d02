import { describe, expect, it } from 'vitest';
import { claimantEvidence } from '../../../../context/compare/weigh/claimant-evidence.ts';
import { noted } from './noted.ts';

describe('who claims two figures', () => {
  it.each([
    ['The fire killed [[12 people]].', 'The blaze killed [[19 people]].', []],
    ['The fire killed [[12 people]], police said.', 'The blaze killed [[19 people]].', ['one claimant']],
    [
      'The fire killed [[12 people]], Holm police said.',
      'A spokesman for Holm police said [[19 people]] had died.',
      ['same claimant'],
    ],
    [
      'The fire killed [[12 people]], a spokeswoman for Arvex said.',
      'A spokesman for Tarnow said [[19 people]] had died.',
      ['other claimant'],
    ],
    [
      'The shots killed [[12 people]], the interior ministry said.',
      'Activists said [[19 people]] had died.',
      ['official and opposing claimants', 'other claimant'],
    ],
  ])('reads %j and %j', (one, other, found) => {
    expect(noted(claimantEvidence, one, other)).toEqual(found);
  });
});
