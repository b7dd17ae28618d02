import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

function agesIn(text: string): string[] {
  return figuresIn(text)
    .filter(({ kind }) => kind === 'age')
    .map((figure) => figure.text);
}

describe('ages', () => {
  it.each([
    ['after a pronoun', 'I have rowed since I was nine.', ['nine']],
    ['in a relative clause', 'Amara, who was just 18 at the time, wept.', ['just 18']],
    ['that somebody turns', 'She turned 40 and left.', ['40']],
    ['of two in a row', 'His two brothers, 17 and 22, were freed.', ['17', '22']],
    ['before brackets', 'Ana Ruiz, 18 (left), sang.', ['18']],
    ['at the head of a sentence', 'At 55, she is older than 12 of them.', ['55']],
    ['that share their years', 'The 12- and 15-year-old boys ran.', ['12', '15-year-old']],
    ['of two in a row behind “age”', 'Her girls, age 6 and 8, slept.', ['6', '8']],
    ['between which they are', 'Boys between the ages of 15 and 17, sang.', ['15', '17']],
    ['from which to which they are', 'A camp for kids ages 5 to 12 opens soon.', ['5 to 12']],
    ['of somebody', 'A miner of 54 died, and a boy of nine.', ['54', 'nine']],
    ['but not of what one has', 'A mother of six led a team of 12 and a guard of 12 horses.', []],
    ['of whom only a noun tells', 'The victim was 25.', ['25']],
    ['to come', 'The keeper will be 29 in April.', ['29']],
    ['of now', 'They freed Ana Ruiz, now 28.', ['28']],
    ['of one more', 'They freed Bo Ek, 19, and Ana Ruiz, also 19.', ['19', '19']],
    ['in brackets behind a name', 'Ana Ruiz (45) and Bo Ek (44) sang.', ['45', '44']],
    ['of both', 'The guards are both 19; they rest.', ['19']],
    ['of a couple', 'The couple, 17 and 19, fled.', ['17', '19']],
    ['with one comma', 'Ana Ruiz, 20 was freed.', ['20']],
    ['of three in a row', 'Her sons, 7, 9 and 12, slept.', ['7', '9', '12']],
    ['of three behind a full name', 'Ana, Bo and Cy Ruiz, 14, 16, and 19, sang.', ['14', '16', '19']],
    ['of three behind first names', 'The aunt of Emma, Jack and Mia, 4, 6 and 9, sang.', ['4', '6', '9']],
    ['but not versions behind a lone name', 'It runs on Bluefox, 17, 18, and 19.', []],
    ['at which people do what they do once', 'He died at 84, and his aunt retired at 67.', ['84', '67']],
  ])('%s', (_, text, ages) => {
    expect(agesIn(text)).toEqual(ages);
  });

  it.each([
    'She was five minutes late.',
    'He was 12 points behind.',
    'It was nine when they left.',
    'They were 30 in all.',
    'At 55, the index was low.',
    'He scored 12 and over 300 cheered.',
    'The Owls (12) and the Robins (7) are through.',
    'She left at 9 and trading began at 31.',
    'The number who died stands at 40, police said.',
    'Officials put the number of people who died at 120, and said more were missing.',
    'Seven died at 14 in the morning.',
    'The stock rose and moved to close at 23, a high.',
    'Brent fell and began the day at 63, traders said.',
    'He took the lead at 63, and was never caught.',
    'Highways in North Carolina, 12, 15 and 22, were flooded.',
    'In New York, 12, 15, and 18 inches fell.',
    'Two died at 84 sites.',
    'They held those men over 50 cases of gin.',
  ])('are not read in “%s”', (text) => {
    expect(agesIn(text)).toEqual([]);
  });

  it.each([
    ['The fair is for those 18 and older.', '18 and older', 18, null],
    ['An 18-and-older crowd came.', '18-and-older', 18, null],
    ['Riders 16 years and older may join.', '16 years and older', 16, null],
    ['Everybody aged 65 and over got a shot.', '65 and over', 65, null],
    ['Children 5 or younger pay nothing.', '5 or younger', null, 5],
    ['They run a 12-and-under league.', '12-and-under', null, 12],
    ['Men over age 21 may vote.', 'over age 21', 21, null],
    ['Nobody under the age of 18 may drive.', 'under the age of 18', null, 18],
    ['Women over 50 ride free.', 'over 50', 50, null],
    ['Those under 18 may not vote.', 'under 18', null, 18],
  ])('have an open end in “%s”', (sentence, text, min, max) => {
    expect(figuresIn(sentence)).toMatchObject([{ text, min, max, kind: 'age' }]);
  });
});
