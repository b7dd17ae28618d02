import { describe, expect, it } from 'vitest';
import { isWide, relateOnMap, standardName } from '../../../context/compare/gazetteer.ts';
import { SCALES } from '../scales.ts';

const { gazetteer } = SCALES.words;

describe('the gazetteer', () => {
  it('has one name for all names of a place', () => {
    expect(standardName('burma', gazetteer)).toBe(standardName('myanmar', gazetteer));
    expect(standardName('kiev', gazetteer)).toBe('kyiv');
    expect(standardName('nowhere in particular', gazetteer)).toBe('nowhere in particular');
  });

  it('knows what lies in what, in either order', () => {
    expect(relateOnMap('lima', 'peru', gazetteer)).toBe('in');
    expect(relateOnMap('peru', 'lima', gazetteer)).toBe('in');
    expect(relateOnMap('lima', 'havana', gazetteer)).toBe('apart');
    expect(relateOnMap('lima', 'arequipa', gazetteer)).toBe('unknown');
    expect(relateOnMap('lima', 'nowhere in particular', gazetteer)).toBe('unknown');
  });

  it('takes countries, states and continents for wide', () => {
    expect(['peru', 'ontario', 'europe'].every((place) => isWide(place, gazetteer))).toBe(true);
    expect(['lima', 'nowhere in particular', ''].some((place) => isWide(place, gazetteer))).toBe(false);
  });
});
