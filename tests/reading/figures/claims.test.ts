import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

/** Who claims the first figure of a text. */
function claimant(text: string): string | null | undefined {
  return figuresIn(text)[0]?.claimedBy;
}

describe('the claimant of a figure', () => {
  it.each([
    [
      'with the object of the verb behind it',
      'Dora Lund, a pastor, estimates damages at $3 million.',
      'Dora Lund',
    ],
    [
      'behind its own document',
      'Some 32 million watched, according to figures from Tarn Media.',
      'figures from Tarn Media',
    ],
    ['behind its own report', 'It cost $4 million, according to a report by the union.', 'a report'],
    [
      'before a clause',
      'Ada Berg, 83, who rows daily, said shots woke him up. He heard 25 shots, he said.',
      'Ada Berg',
    ],
    [
      'behind a time and “by”',
      'One note posted last night by Radio Lund suggested 20 were held.',
      'Radio Lund',
    ],
    ['before “today”', 'Mayor Ada Berg today said 30 boats were lost.', 'Mayor Ada Berg'],
    ['of a finding', 'A poll found 60 percent against it.', 'A poll'],
    [
      'at the end, behind a noun that looks like a verb',
      'Brush is dry and forecasts called for gusts of 55 mph, park officials said.',
      'park officials',
    ],
    ['of a finding at the end', 'Nine in ten are late, Unicef found.', 'Unicef'],
    ['who are told more of', 'Priests who run the clinic say five died.', 'Priests'],
    ['published on a day', 'Figures released on Monday show 300 people died.', 'Figures'],
    ['who says it “for his part”', 'Ost, for his part, said 12 mills burned.', 'Ost'],
    ['named behind what he is', 'The drug giant, Norvana, says 300 posts will go.', 'Norvana'],
    ['before a colon', 'Camps were cleared. Health ministry: 149 dead.', 'Health ministry'],
    ['at the end of a headline', 'Three dead in mill fire: police', 'police'],
    ['who gives a toll', 'The mayor, Ada Berg, gave a toll of 800.', 'Ada Berg'],
    ['who gives a strength', 'An observatory gave the strength as magnitude 6.4.', 'An observatory'],
    ['who counted', "By the union's own count 4,000 people marched.", 'the union'],
    ['who speak of a number', 'Regulators speak of four.', 'Regulators'],
    ['with an owner before a colon', "President's office: 200 tents sent.", "President's office"],
    ['before “as”', 'Nine miners died, the police said as ten were buried.', 'the police'],
    ['of a finding with “that”', 'Inspectors found that 12 doors were locked.', 'Inspectors'],
  ])('%s', (_, text, name) => {
    expect(claimant(text)).toBe(name);
  });

  it.each([
    ['who finds things', 'At the mill the crew found three bodies.'],
    ['a contraction', 'It’s believed to be worth $60 million.'],
    ['a number of what is confirmed', 'Nine confirmed infections, six of them fatal, frightened Tarn.'],
    ['who admitted something', 'The man who has admitted having 20 boats was freed.'],
    ['a heading', 'The score at noon: 14 to 12.'],
    ['who gives something', 'The mayor gave the town 4 million dollars.'],
    ['half a clause', 'I can’t believe what 12 of them did.'],
    ['a bare common noun', 'One of the two mothers with her that day testified at length.'],
    ['a participle', 'The loss of the client, Lund Ltd, with billings estimated at $125 million, hurt.'],
    ['an adjective', 'This is the second book of her projected seven-volume cycle.'],
    ['a noun that looks like a verb', 'It priced $5 billion of a 10-year note at a yield of 5.8 percent.'],
    ['a plural that looks like a verb', 'Other harbour projects include a $2 billion pier.'],
    ['who takes the blame', 'The rebels claimed responsibility for the raid that killed eight people.'],
    ['of a later clause', 'Two guards shot the boy after police say he drew a knife.'],
    ['whom it outdoes', 'That is 12 percent higher than earlier studies predicted.'],
    ['a gerund', 'Having told them of it, she took 12 pears.'],
  ])('is not %s', (_, text) => {
    expect(claimant(text)).toBeNull();
  });

  it.each([
    [
      'before a semicolon',
      'Rain left [[37 people]] dead, officials said at first light; it fell on.',
      'officials',
    ],
    [
      'not behind a semicolon',
      'Rain left 37 dead, officials said; by night the count was [[62 people]].',
      null,
    ],
    [
      'who speaks of it',
      'Holm had nine dead, a doctor said, though the ministry spoke of [[four dead]].',
      'the ministry',
    ],
    ['who owns to it', 'Rebels said 23 people fell, while the army owned to [[14 dead]].', 'the army'],
    [
      'who claims it in passing',
      'Police said 17 people fell, not the [[40]] claimed by villagers.',
      'villagers',
    ],
    ['but of the other number', 'Police said [[17 people]] fell, not the 40 claimed by villagers.', 'Police'],
    ['behind “whereas”', 'Two fell, whereas the union claimed that [[80 people]] stayed away.', 'the union'],
    [
      'past a noun of claims',
      'Insurers had 3,850 claims worth [[$5 million]], the council said.',
      'the council',
    ],
    ['and no speech', 'The heir owned [[14 houses]].', null],
  ])('is who stands %s', (_, marked, name) => {
    const text = marked.replace('[[', '').replace(']]', '');
    const start = marked.indexOf('[[');
    const figure = figuresIn(text).find((one) => one.start >= start);
    expect(figure?.claimedBy).toBe(name);
  });
});
