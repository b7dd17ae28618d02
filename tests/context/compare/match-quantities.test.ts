import { describe, expect, it } from 'vitest';
import { matchQuantities } from '../../../context/compare/match-quantities.ts';
import { quantityReader } from '../../../context/compare/quantities.ts';
import { correctionsOf } from '../../../context/corrections.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

const NONE = correctionsOf([]);

interface Story {
  text: string;
  date?: string;
}

/** The verdicts on the figures of two tellings, of one event unless said otherwise, by the figure of the first. */
function verdicts(one: Story, other: Story, oneEvent = true): Record<string, string> {
  const actors = { place: ['Velmora'] };
  const [here, there] = [
    tell({ id: 'here', ...one, actors }),
    tell({ id: 'there', publisher: 'Delta Wire', ...other, actors }),
  ].map(({ corpusArticle }) => quantityReader(NONE, SCALES)(corpusArticle));
  const matches = matchQuantities(here ?? [], there ?? [], oneEvent, NONE, SCALES);
  return Object.fromEntries([...matches].map(([{ figure }, { verdict }]) => [figure.text, verdict.verdict]));
}

describe('matchQuantities', () => {
  it('tells of a conflict where two desks count the same on the same day', () => {
    const one = { text: 'The quake in Velmora injured 40 people, doctors said.', date: '2031-03-04' };
    const other = { text: 'The quake in Velmora injured 65 people, rescuers said.', date: '2031-03-04' };
    expect(verdicts(one, other)).toEqual({ '40 people': 'conflict' });
  });

  it('warns of no other scope that nobody mixes up', () => {
    const one = { text: 'Two marches in Velmora passed off quietly.', date: '2031-03-04' };
    const other = { text: 'Some 35,000 people joined the marches in Velmora.', date: '2031-03-04' };
    expect(verdicts(one, other)).toEqual({});
    const homes = { text: 'Some 25,000 households in Velmora have power again.', date: '2031-03-04' };
    const troops = { text: 'There are 110,000 troops around Velmora.', date: '2031-03-04' };
    expect(verdicts(homes, troops)).toEqual({});
  });

  it('sets what is counted in another event beside it only where it is much the same', () => {
    const children = { text: 'Since Sunday officials have moved 1,400 children out of the villages.' };
    const guests = { text: 'A lunch for 24 guests was cancelled.' };
    expect(verdicts(children, guests, false)).toEqual({});
    const drones = {
      text: 'Before the talks 472 drones were fired at Velmora in one night.',
      date: '2031-03-04',
    };
    const since = { text: 'Since the summit 1,900 drones were fired at Velmora.', date: '2031-08-04' };
    expect(Object.values(verdicts(drones, since, false))).toEqual(['different-scope']);
  });

  it('sets lengths of time of which nothing is known side by side within one event alone', () => {
    const five = { text: 'Most of the deadlines that Velmora was given were of two weeks, and five passed.' };
    const another = { text: 'Deadlines of two weeks were given again, and passed.' };
    expect(verdicts(five, another, false)).toEqual({});
    expect(verdicts(five, another)).toEqual({ 'two weeks': 'agree' });
  });

  it('takes losses that a country puts at a number for soldiers', () => {
    const losses = { text: 'Nordland put its losses near Velmora at 45.', date: '2031-03-06' };
    const dead = { text: 'Shells killed six civilians in Velmora.', date: '2031-03-04' };
    expect(Object.values(verdicts(losses, dead))).toEqual(['different-scope']);
  });

  it('does not set a quake that is only recalled against the one that is reported', () => {
    const one = { text: 'A quake in September killed at least seven people in Velmora and injured 40.' };
    const other = { text: 'The quake injured two people in Velmora on Sunday and damaged houses.' };
    expect(Object.values(verdicts(one, other))).not.toContain('conflict');
  });

  it('does not set one evening’s crowd against another’s', () => {
    const one = { text: 'On Wednesday more than 200 people marched through Velmora.' };
    const other = { text: 'Nearly 100 people marched through Velmora, and some threw bottles.' };
    expect(Object.values(verdicts(one, other))).not.toContain('conflict');
  });

  it('does not set the strength of a quake against one of an unknown day', () => {
    const one = { text: 'A magnitude 5.6 earthquake hit Velmora on Sunday.', date: '2031-03-04' };
    const other = { text: 'An earthquake of magnitude 6.1 shook Velmora before dawn.' };
    expect(Object.values(verdicts(one, other))).not.toContain('conflict');
  });

  it('takes five injured and eighty, with nothing in common, for a sister event', () => {
    const one = { text: 'The quake in Velmora injured 80 people.', date: '2031-03-04' };
    const other = { text: 'The quake in Velmora injured five people.', date: '2031-03-04' };
    expect(Object.values(verdicts(one, other))).not.toContain('conflict');
  });

  it('takes no points of a game for the new number of a career, but a toll that rises', () => {
    const game = { text: 'Arvo scored 20 points in Velmora on Thursday.', date: '2031-03-04' };
    const career = { text: 'Arvo now has 2,302 points for Velmora.', date: '2031-03-06' };
    expect(Object.values(verdicts(game, career))).not.toContain('update');
    const first = { text: 'The quake in Velmora killed 12 people.', date: '2031-03-04' };
    const later = { text: 'The toll of the quake in Velmora has risen to 31 dead.', date: '2031-03-06' };
    expect(Object.values(verdicts(first, later))).toEqual(['update']);
  });

  it('follows a toll over days and datelines where both tell one event', () => {
    const first = { text: 'VELMORA: The quake killed 19 people.', date: '2031-03-04' };
    const later = { text: 'The quake in Velmora has killed 168 people, the toll shows.', date: '2031-03-09' };
    expect(Object.values(verdicts(first, later))).toEqual(['update']);
  });

  it('knows no conflict of two currencies', () => {
    const dollars = { text: 'The storm in Velmora caused $900 million in damage.', date: '2031-03-04' };
    const euros = { text: 'The storm in Velmora caused 200 million euros in damage.', date: '2031-03-04' };
    expect(Object.values(verdicts(dollars, euros))).not.toContain('conflict');
  });

  it('sets no handful of people that nothing happens to beside a multitude', () => {
    const one = { text: 'Velmora called up 150,000 men this spring.', date: '2031-03-04' };
    const other = { text: 'The delegation of Velmora had three members at the table.', date: '2031-03-05' };
    expect(verdicts(one, other)).toEqual({});
    const lunch = { text: 'A lunch for 24 guests in Velmora was cancelled.', date: '2031-03-05' };
    expect(verdicts(one, lunch)).toEqual({});
  });
});
