import { describe, expect, it } from 'vitest';
import { toldKeys } from '../../context/told-keys.ts';
import type { CorpusArticle, CorpusEvent, CorpusFigure } from '../../context/types.ts';
import { corpusActor, corpusArticle } from '../data/examples.ts';

const passage = { text: '', focus: null };

function figure(rest: Partial<CorpusFigure>): CorpusFigure {
  return {
    id: 'f0',
    min: 30,
    max: 30,
    approx: null,
    unit: null,
    text: '30',
    counts: 'people',
    kind: 'count',
    action: 'kill',
    actors: [],
    place: 'Port Example',
    asOf: null,
    claimedBy: null,
    modality: 'asserted',
    passage,
    ...rest,
  };
}

function event(rest: Partial<CorpusEvent>): CorpusEvent {
  return {
    id: 'e0',
    type: 'ASSAULT',
    trigger: 'struck',
    source: [],
    target: [],
    place: null,
    date: null,
    dateCertainty: null,
    passage,
    ...rest,
  };
}

const telling = (rest: Partial<CorpusArticle>) => toldKeys(corpusArticle('a', rest));

describe('the keys of what is told', () => {
  it('are the same for another value of one quantity', () => {
    const other = figure({ min: 50, max: 60, text: '50 to 60', place: 'PORT EXAMPLE' });
    expect(telling({ figures: [figure({})] })).toEqual(telling({ figures: [other] }));
    expect(telling({ figures: [figure({})] }).size).toBe(1);
  });

  it.each([
    { place: 'Elsewhere' },
    { counts: 'houses' },
    { action: 'injure' },
    { kind: 'money' as const, unit: 'USD' },
  ])('differ where %o', (rest) => {
    expect(telling({ figures: [figure(rest)] })).not.toEqual(telling({ figures: [figure({})] }));
  });

  it('take the first actor for the place, and leave out what is nowhere or nothing', () => {
    const actors = [corpusActor('Ministry of Ferries')];
    const at = figure({ place: null, actors: ['Ministry of Ferries'] });
    expect([...telling({ actors, figures: [at] })]).toEqual(['figure count peopl kill ministry of ferries']);
    expect(telling({ figures: [figure({ place: null })] }).size).toBe(0);
    expect(telling({ figures: [figure({ counts: '' })] }).size).toBe(0);
  });

  it('tell an event by its type with its place and each party', () => {
    const actors = [corpusActor('Odile Brandt')];
    const told = event({ place: 'Port Example', source: ['Odile Brandt'], target: ['nobody'] });
    expect([...telling({ actors, events: [told] })]).toEqual([
      'event ASSAULT port example',
      'event ASSAULT odile brandt',
    ]);
  });
});
