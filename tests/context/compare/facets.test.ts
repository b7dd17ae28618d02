import { describe, expect, it } from 'vitest';
import { markedFacets } from './marked-facets.ts';

describe('places', () => {
  it.each([
    ['a part of a country', 'Rain killed [[12 people]] in the south of Chile, Rosa Diaz said.', 'chile'],
    ['a bearing', 'A quake 90 miles south of Lima killed [[12 people]] in Pisco.', 'pisco'],
    ["a country's region", "A bus fell, killing [[29 people]] in Bolivia's Oruro department.", 'oruro'],
    ['two with one verb', 'The toll in Lund is put at [[156]] and in Tarn at 120.', 'lund'],
    ["a claimant's seat", '[[Six girls]] died in Brel, said a doctor at the Ostra clinic in Lund.', 'brel'],
    ['a later clause', 'In Fiji the sea rose [[40 cm]], though crews left Suva.', 'fiji'],
  ])('reads %s', (_, text, own) => {
    expect(markedFacets(text).places.own).toBe(own);
  });
});

describe('what befell the counted', () => {
  it.each([
    ['those aboard', 'A jet fell on a farm, killing [[all 49 soldiers]] on board.', 'dead'],
    ['those aboard, who died', '[[All 49 soldiers]] on board were killed.', 'dead'],
    ['people shot at a place', '[[Four people]] have been shot at a mill.', 'shot'],
    ['those in a named town', 'Sixteen are dead, with [[two children]] in the town of Tarn.', 'dead'],
    ['houses carried away', 'The river carried away [[300 houses]], and 20 were damaged.', 'destroyed'],
    ['provinces', 'Birds have been killed in [[eleven provinces]].', undefined],
    ['those on a plane', 'The plane vanished with [[228 people]] on board.', 'aboard'],
    ['those on trial', '[[17 people]] face trial.', 'charged'],
    ['staff of a new firm', 'They merged, creating a firm of [[14,600 employees]].', 'employed'],
    ['posts that go', 'Some [[400 jobs]] would go, she said.', 'dismissed'],
    ['shots let off', 'The guards let off [[13 rounds]].', 'launched'],
    ['where a slope came down', '[[61]] were at the market where a slope came down.', undefined],
  ])('reads %s', (_, text, outcome) => {
    expect(markedFacets(text).counted.outcome?.name).toBe(outcome);
  });
});
