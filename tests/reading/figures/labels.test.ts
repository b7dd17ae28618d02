import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

/** Numbers that are names, and beside them the quantities that must not be lost with them. */
const SENTENCES: [kind: string, text: string, ...figures: string[]][] = [
  ['versions after a name', 'The fault is in Palemoon 27.4, 28 and 29.'],
  ['versions after their noun', 'Versions 4, 5 and 6 of the app are safe.'],
  ['versions glued to a name', 'The patch mends QX6, 7 and 8 alike.'],
  ['a version before its noun', 'They tested the Palemoon 29 preview.'],
  ['a list that ends in a count', 'Routes 4, 5 and 12 buses were cut.', '12 buses'],
  ['a count behind a name', 'In Baghdad 25 masked men were held.', '25 masked men'],
  ['a growth rate in a title', 'Growth 3.5 in May, 2.9 in June.', '3.5', '2.9'],
  ['groups of states', 'The G 7 plan pleased the other G 7 members.'],
  ['vitamins', 'It has vitamin B 12 and 40 calories.', '40 calories'],
  ['charts', 'The Top 40 song was on every top ten list.'],
  ['the first of a ranking', 'The top two party leaders met.', 'two party leaders'],
  ['tournaments', 'They missed the Final Four by six points.', 'six points'],
  ['days and phases', 'On day two and in phase three nothing moved.'],
  ['a list in words behind its noun', 'They shut reactors three, four and five for two weeks.', 'two weeks'],
  ['two in words behind their noun', 'Phases one and two of the pipeline are done.'],
  ['a count behind a time', 'For weeks two men guarded it.', 'two men'],
  ['a numbered reactor', 'They closed reactor 3 and 12 offices.', '12 offices'],
  ['an ordinal in two', 'Staff of the 101 st brigade counted two shells.', 'two shells'],
  ['people behind a day', 'On the same day two men drowned.', 'two men'],
  ['hits out of tries', 'Okafor was 7-for-14 and the bench 3 - of - 11.'],
  ['hits without hyphens', 'He went 3 for 4 and drove in two runs.', 'two runs'],
  ['records of games', 'The Owls fell to 15 - 17.'],
  ['sets with what decided them', 'Ek beat Ruiz 7-5, 3-6, 7-6 (5) in two hours.', 'two hours'],
  ['records with draws', 'The Owls are 10-2-1 and won six more.', 'six more'],
  ['scores taken for a day', 'They won 15 - Feb and scored nine tries.', 'nine tries'],
  ['models of two numbers', 'The Airbus 330-900 with 160 aboard landed.', '160'],
  ['tops of a list with a hyphen', 'She is a top-five pick of two clubs.', 'two clubs'],
  ['places on the field', 'The club wants 1B Jon Marrero.'],
  ['money in short', 'The club pays $21MM a year.', '$21MM a year'],
  ['roads', 'It is two miles east of the 405 Freeway.', 'two miles'],
  ['emergency numbers', 'A 911 report came from the bus.'],
  ['widths of data', 'Only 32-bit and 64 - bit machines are hit.'],
  ['bores', 'He fired a 12-gauge shotgun twice.'],
  ['day zero', 'The zero-day flaw was found on the zero hour.'],
  ['things called by a number', 'She scored a perfect ten and sank a three.'],
  ['pronouns', 'A storm, if one occurred, or one wearing on, would end it.'],
  ['afterthoughts', 'He knows a thing or two about boats.'],
  ['calibres that lost their place', 'He drew a. 38 - caliber revolver and a.357.'],
  ['phone numbers with letters', 'Call 1 - 800 - 555-HELP (4357) or 555 - 222-TIPS.'],
  ['numbers that begin with a nought', 'Bulletin QS13 - 069 names two flaws.', 'two flaws'],
  ['models like magnitudes', 'The M6.2 engine won.'],
  ['a list in words behind a single part', 'On day two, three and four nothing moved.'],
  ['a bare hour', 'They put the fire out before 9.'],
  ['grades', 'A Category Two storm hit the Group of Eight and the Group of 20.'],
  ['ranks', 'The world number five met two rivals.', 'two rivals'],
  ['years that no date has', 'An increase over 2009 is small; it cost more than 2000.', 'more than 2000'],
  ['seconds of a clock', 'Posted 12:05: 30 by two men.', 'two men'],
  ['a toll behind a headline’s verb', 'Fire In Ghent Kills 10; 80 Hurt', '10', '80 Hurt'],
];

describe('numbers that are names', () => {
  it.each(SENTENCES)('%s: %s', (_, text, ...figures) => {
    expect(figuresIn(text).map((figure) => figure.text)).toEqual(figures);
  });
});
