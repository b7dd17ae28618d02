import { describe, expect, it } from 'vitest';
import { eventsOf } from './read-events.ts';

/** Sentence, type, source, target. */
type Told = [string, string, string[], string[]];

describe('an object before its verb', () => {
  it.each<Told>([
    ["[Chad]'s visas were revoked by [Norway].", 'SANCTION', ['Norway'], ['Chad']],
    ['Doubt was cast on the [Malian] count by [Togo].', 'ACCUSE', ['Togo'], ['Malian']],
    ['Efforts by [Ms Mora] to see the prisoners were blocked by [Chad].', 'REJECT', ['Chad'], ['Ms Mora']],
    ['Charges against [Ms Mora] were dropped on Monday.', 'CONCEDE', [], ['Ms Mora']],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)).toMatchObject([{ type, source, target }]);
  });
});

describe('a clause that leads to the main one', () => {
  it('leaves the main one its verb and its subject', () => {
    expect(eventsOf('After [Chad] shelled [Mali], [Norway] condemned [Togo].')).toMatchObject([
      { type: 'ASSAULT', source: ['Chad'], target: ['Mali'] },
      { type: 'ACCUSE', source: ['Norway'], target: ['Togo'] },
    ]);
  });

  it.each<Told>([
    ['Unless its men are freed, [Chad] will shell [Abo].', 'THREATEN', ['Chad'], ['Abo']],
    ['[Norway] said that unless [Chad] paid, it would shell [Abo].', 'THREATEN', ['Norway'], ['Abo']],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)).toMatchObject([{ type, source, target }]);
  });

  it('tells what opens a sentence of its subject, too', () => {
    expect(eventsOf('Bowing to weeks of unrest, [Ms Mora] dissolved her cabinet.')).toMatchObject([
      { type: 'CONCEDE', source: ['Ms Mora'] },
      { type: 'COERCE', source: ['Ms Mora'] },
    ]);
  });

  it('leaves those who told of it out of what was done', () => {
    const told = eventsOf('Four [Danes] died when [the Front] attacked their jeep, a [Chad] officer said.');
    expect(told).toMatchObject([{ type: 'ASSAULT', source: ['the Front'], target: ['Danes'] }]);
  });

  it('takes what was suffered for a deed of whoever gained by it', () => {
    expect(eventsOf('[Abo] fell to [the Front] after ten hours.')).toMatchObject([
      { type: 'ASSAULT', source: ['the Front'], target: ['Abo'] },
    ]);
    expect(eventsOf('Ten [Danes] were deported from [Chad].')).toMatchObject([
      { type: 'COERCE', source: ['Chad'], target: ['Danes'] },
    ]);
  });

  it('takes the act that troops are sent for, and what is stopped', () => {
    expect(eventsOf('[Norway] sent 900 soldiers to [Abo] to help survivors.')).toMatchObject([
      { type: 'AID' },
    ]);
    expect(eventsOf('[The Front] ceased shelling [Abo].')).toMatchObject([{ type: 'RETREAT' }]);
    expect(eventsOf('Talks on a treaty have been broken off by [Chad].')).toMatchObject([
      { type: 'SANCTION' },
    ]);
  });

  it('takes what is said aside for no speech of the whole', () => {
    const told = eventsOf('[The Front], whose wing claimed the raids, has called for a boycott of [Chad].');
    expect(told).toMatchObject([{ type: 'REQUEST', source: ['The Front'] }]);
  });
});

describe('those who speak for doers without a name', () => {
  it.each<Told>([
    ['Any plane that strayed would be fired upon, [General Noor] said.', 'THREATEN', ['General Noor'], []],
    ['[Norway] said that [Chad] needed to hold elections.', 'REQUEST', ['Norway'], ['Chad']],
    ['[Ms Mora] vanished after being picked up by [Chadian] agents.', 'COERCE', ['Chadian'], ['Ms Mora']],
    ['[The tribunal] ruled that [Chad] was to blame for the fire.', 'ACCUSE', ['The tribunal'], ['Chad']],
    ['Drivers in [Abo] went on strike to show their anger at [Chad].', 'PROTEST', ['Abo'], ['Chad']],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)).toMatchObject([{ type, source, target }]);
  });
});

describe('whom the last word of a verb leads to', () => {
  it.each<Told>([
    ['[Chad] blamed a row in [the town of Abo] on [Mali].', 'ACCUSE', ['Chad'], ['Mali']],
    ['[Chad] turned over a [Danish] thief to [Mali].', 'COOPERATE', ['Chad'], ['Danish', 'Mali']],
    ['[Chad] pressed [Mali] to free [Ms Mora].', 'REQUEST', ['Chad'], ['Mali']],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)).toMatchObject([{ type, source, target }]);
  });
});

describe('opinions', () => {
  it.each<Told>([
    ['[Chad] is critical of [Norway] over the vote.', 'ACCUSE', ['Chad'], ['Norway']],
    ['[Danes] are grateful to [Chad].', 'SUPPORT', ['Danes'], ['Chad']],
    ['[Chad] was opposed to a [Danish] plan.', 'REJECT', ['Chad'], ['Danish']],
    ['[Chad] would not rule out war with [Mali].', 'THREATEN', ['Chad'], ['Mali']],
    ['[Chad] would not rule out talks with [Mali].', 'AGREE', ['Chad'], ['Mali']],
    ['[Chad] hinted it could shut the road if [Mali] did not pay.', 'THREATEN', ['Chad'], ['Mali']],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)[0]).toMatchObject({ type, source, target });
  });
});

describe('no event of its own', () => {
  it.each([
    '[Ms Mora] was proud that it had rained.',
    '[Chad] said it must wait.',
    '[Ms Mora] told a rally in Abo that it had rained.',
    'Talk of rain came from [Ms Mora].',
  ])('%s', (sentence) => {
    expect(eventsOf(sentence).filter(({ type }) => type !== 'STATE')).toEqual([]);
  });
});
