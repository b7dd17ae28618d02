import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../reading/types.ts';
import { figuresIn } from './read-figures.ts';

/** The figure of a text that has the given words. */
function figure(text: string, words: string): Figure {
  const found = figuresIn(text).find((each) => each.text === words);
  if (!found) throw new Error(`no "${words}" among ${figuresIn(text).map((each) => each.text)}`);
  return found;
}

describe('what a figure counts', () => {
  it.each([
    ['The ministry sent 300 Russian troops north.', '300 Russian troops', 'Russian troops'],
    ['The storm damaged 45 fishing boats.', '45 fishing boats', 'fishing boats'],
    ['Fire crews saved 12 off-duty nurses.', '12 off-duty nurses', 'off-duty nurses'],
    ['The blast wounded seven men and burned three.', 'three', 'men'],
    ['Nine climbers fell, two of them badly.', 'two of them', 'climbers'],
    ['Six of the 40 hostages escaped.', 'Six', 'hostages'],
    ['The flood killed eight.', 'eight', 'people'],
    ['The death toll rose to 31.', '31', 'death toll'],
    ['The death toll, now 31, may rise.', '31', 'death toll'],
    ['The index fell 74 points, or 1.7 percent, to 4,218.', '4,218', 'points'],
    ['It earned 45 cents a share, up from $9 million.', '$9 million', ''],
    ['The fault is in two million PCs.', 'two million PCs', 'PCs'],
    ['The other three were freed.', 'other three', 'people'],
    ['The number of missing sailors climbed to 19.', '19', 'missing sailors'],
    ['The valley has a population of 8,200.', '8,200', 'population'],
    ['Two-thirds of the 27 member states agreed.', '27 member states', 'member states'],
    ['NASA chose nine US companies.', 'nine US companies', 'US companies'],
    ['They bought 20 F-16 jets.', '20 F-16 jets', 'F-16 jets'],
    ['Seven out of the 10 victims were women.', 'Seven', 'victims'],
    ['It sent 2,500 more soldiers, bringing the total to 6,000.', '6,000', 'soldiers'],
    ['He received $2 million in damages.', '$2 million', 'damages'],
    ['A 12-member panel met.', '12-member', 'member'],
    ['She is a mother of five.', 'five', 'children'],
    ['The state paid for 15 percent of the repairs.', '15 percent', 'repairs'],
    [
      'The press has 800 scholarly and general interest titles.',
      '800 scholarly and general interest titles',
      'scholarly and general interest titles',
    ],
    ['Two earlier legal opinions differ.', 'Two earlier legal opinions', 'legal opinions'],
    ['They showed three “Lost Harbour” films.', 'three “Lost Harbour” films', '“Lost Harbour” films'],
    ['It helped five women’s choirs.', 'five women’s choirs', 'women’s choirs'],
    [
      'They found nine alleged rules violations.',
      'nine alleged rules violations',
      'alleged rules violations',
    ],
    ['Gunmen killed five people sources said.', 'five people', 'people'],
    ['Some 200 craftsmen work there.', 'Some 200 craftsmen', 'craftsmen'],
    ['He hit 13 home runs.', '13 home runs', 'home runs'],
    ['It hits 1 in 500 riders.', '1 in 500', 'riders'],
    ['Half the roof fell in.', 'Half', 'roof'],
    ['They were paid three-fourths the price.', 'three-fourths', 'price'],
    ['Two of the widow’s sons came.', 'Two', 'widow’s sons'],
    ['Ruiz scored five of Avery’s first eight goals.', 'five', 'goals'],
    ['It lists the 10 most dangerous roads.', '10 most dangerous roads', 'dangerous roads'],
    ['Two Stop - N - Shop clerks stayed.', 'Two Stop - N - Shop clerks', 'Stop - N - Shop clerks'],
    ['It drew a 14.1 rating.', '14.1 rating', 'rating'],
    ['The ward has 40 cases of flu, of which five were fatal.', 'five', 'cases'],
    ['Flu struck 10 of the port’s 64 streets.', '10', 'streets'],
    [
      'They paid eight Ostland - based builders.',
      'eight Ostland - based builders',
      'Ostland - based builders',
    ],
    ['It met leaders of four ex - Soviet republics.', 'four ex - Soviet republics', 'ex - Soviet republics'],
    ['Two German and four Dutch pilots were freed.', 'Two', 'pilots'],
    ['They put 10 of us in one room.', '10 of us', 'people'],
    ['A pack holds two 330ml cans each.', 'two', 'cans'],
    ['They met three 17-year-old girls.', 'three', 'girls'],
    ['They met three 17-year-olds.', 'three', 'olds'],
    ['They flew 40 red, white and blue kites.', '40 red, white and blue kites', 'red, white and blue kites'],
    ['They dropped nine 200 - kilogram bombs.', 'nine', 'bombs'],
    ['They held 10 young Frenchmen.', '10 young Frenchmen', 'young Frenchmen'],
    ['It has 70,000 reported cases.', '70,000 reported cases', 'cases'],
    ['It reached nine million Japanese and others.', 'nine million Japanese', 'Japanese'],
    ['It hired nine Japanese trade experts.', 'nine Japanese trade experts', 'Japanese trade experts'],
    ['The ship has a crew of at least 23.', 'at least 23', 'crew'],
    ['The group of nine left.', 'nine', 'people'],
    ['Two were captured in Rome.', 'Two', 'people'],
    ['The Owls, up 12 points, have won six in a row.', 'six', 'games'],
    ['Ruiz had 33 homers and 121 RBI.', '121 RBI', 'RBI'],
    ['He killed a mom of 12 and hurt two others.', '12', 'children'],
    ['He killed a mom of 12 and hurt two others.', 'two others', 'people'],
    ['She is a mother of two grown sons.', 'two grown sons', 'grown sons'],
    ['A deal worth $80 million fell, and they lost eight of 10.', '10', ''],
    ['All three live in Rome.', 'three', 'people'],
    ['Four others are awaiting trial.', 'Four others', 'people'],
    ['Ruiz scored 20 on Thursday.', '20', 'points'],
    ['They won 18 of their next 23 games.', '18', 'games'],
    ['She swam to within 80 metres of the hut.', '80 metres', ''],
    ['Sales rose 40% compared with May.', '40%', ''],
    ['The club was sold for $80 million last summer.', '$80 million', ''],
    ['Billings fell to $1 billion seven years ago.', '$1 billion', 'Billings'],
    ['The firm expects sales of $2 million this year and $5 million in 1999.', '$5 million', 'sales'],
    ['Its yield rose to 5.8 percent, from 5.6 percent on Monday.', '5.6 percent', 'yield'],
    ['It has sales of $2 million (£1.5 million).', '£1.5 million', 'sales'],
    ['They paid $2 million for the mill and borrowed $5 million.', '$5 million', ''],
    ['The plan calls for a $90 million offer.', '$90 million', 'offer'],
    ['As the port will quickly increase, it is four times larger.', 'four times', 'times'],
    ['He lost two very good friends.', 'two very good friends', 'good friends'],
    ['He leads a sect of about 400.', 'about 400', 'people'],
    ['No-one is believed to have been hurt.', 'No-one', 'people'],
    ['They think nobody is thought to have been badly hurt.', 'nobody', 'people'],
    ['It is a poor nation of around 17 million.', 'around 17 million', 'people'],
    ['It is a province of 40 districts.', '40 districts', 'districts'],
    ['The toll rose to 43, and 12 were still missing.', '12', 'people'],
    ['They found six bodies, taking to 117 the number of miners known to have died.', '117', 'miners'],
    ['It held 300 people when it sank in 25 metres of water, and 90 of them swam.', '90 of them', 'people'],
  ])('%s', (text, words, counts) => {
    expect(figure(text, words).counts).toBe(counts);
  });
});

describe('what happens to it', () => {
  it.each([
    ['Gunmen killed 14 farmers near the ford.', '14 farmers', 'kill'],
    ['The raid left 14 farmers dead.', '14 farmers', 'die'],
    ['At least 14 farmers were wounded.', 'At least 14 farmers', 'wound'],
    ['The mudslide, which buried 30 houses, came at night.', '30 houses', 'bury'],
    ['Moscow has deployed 4,000 soldiers to the border.', '4,000 soldiers', 'deploy'],
    ['He ordered the mobilization of 90,000 reservists.', '90,000 reservists', 'mobilize'],
    ['The firm offered $20 million for the mill.', '$20 million', 'offer'],
    ['The rival agreed to buy the mill for $20 million.', '$20 million', 'buy'],
    ['Some 500 students, most of them from the south, were arrested.', 'Some 500 students', 'arrest'],
    ['Officers made 22 arrests.', '22 arrests', 'arrest'],
    ['Two women and a boy died; three men were rescued.', 'three men', 'rescue'],
    ['Two women and one boy died.', 'Two women', 'die'],
    ['Forty workers are believed to have been trapped.', 'Forty workers', 'trap'],
    ['Thousands of nurses took to the streets.', 'Thousands of nurses', 'rally'],
    ['The island is home to 900 people.', '900 people', 'inhabit'],
    ['Ten officers involved in the shooting have been suspended.', 'Ten officers', 'suspend'],
    ['The fire destroyed 12 shops and damaged 40.', '40', 'damage'],
    ['The deaths of 18 soldiers led to a review.', '18 soldiers', 'die'],
    ['The firm shut down three plants.', 'three plants', 'shut'],
    ['Some 50 crews with 10 fire engines fought the blaze.', 'Some 50 crews', 'fight'],
    ['Ten crews fought the blaze which destroyed a mill.', 'Ten crews', 'fight'],
    ['The club signed him for $80 million just last summer.', '$80 million', 'sign'],
    ['All 19 states agreed.', '19 states', 'agree'],
    ['He received a 20-year sentence.', '20-year', 'sentence'],
    ['It lost pupils in a two-day strike.', 'two-day', 'strike'],
    ['Officers removed 40 children from the camp.', '40 children', 'remove'],
    ['It printed six books, and Lund said it had sales of $2 million.', '$2 million', null],
    ['Some 400 voters were declared dead.', 'Some 400 voters', 'declare'],
  ])('%s', (text, words, action) => {
    expect(figure(text, words).action).toBe(action);
  });
});

describe('who claims it', () => {
  it.each([
    ['Police said 40 pupils had been hurt.', '40 pupils', 'Police'],
    ['Eighteen people were hurt, police said.', 'Eighteen people', 'police'],
    ['According to the coast guard, 12 boats capsized.', '12 boats', 'the coast guard'],
    ['Twelve boats capsized, according to the coast guard.', 'Twelve boats', 'the coast guard'],
    ['"We lost 40 tanks," said General Maro Tesk.', '40 tanks', 'General Maro Tesk'],
    ['Lena Ost, the mayor of Tarn, said 300 homes burned.', '300 homes', 'Lena Ost'],
    ['The mayor of Tarn, Lena Ost, told reporters that 300 homes burned.', '300 homes', 'Lena Ost'],
    ["Ukraine's general staff said Russia had lost 900 men.", '900 men', "Ukraine's general staff"],
    ['The paper quoted a miller as saying 60 wells were dry.', '60 wells', 'a miller'],
    ['The bank, which employs 900 clerks, said it needs $4 million.', '$4 million', 'The bank'],
    ['FORTY PEOPLE DIED, POLICE SAID', 'FORTY PEOPLE', 'POLICE'],
    ['The union put the crowd at 20,000.', '20,000', 'The union'],
    ['Damage was estimated by the insurers at $3 million.', '$3 million', 'the insurers'],
    ['The rebels say 12 died, but the army said it lost only 3 men.', '12', 'The rebels'],
    ['The rebels say 12 died, but the army said it lost only 3 men.', 'only 3 men', 'the army'],
    [
      'Minister Ida Roth opened the talks, Roth said. Another 15 men are missing, she added.',
      'Another 15 men',
      'Roth',
    ],
    ['"The water rose fast. We counted 70 cows," said the farmer.', '70 cows', 'the farmer'],
  ])('%s', (text, words, claimant) => {
    expect(figure(text, words).claimedBy).toBe(claimant);
  });

  it('leaves what the article says in its own voice without a claimant', () => {
    expect(figure('Rain flooded 12 streets overnight.', '12 streets').claimedBy).toBeNull();
    expect(figure('The number of confirmed cases rose to 28.', '28').claimedBy).toBeNull();
  });
});

describe('how it is put', () => {
  it.each([
    ['The army will send 300 tanks.', '300 tanks', 'planned'],
    ['It plans to hire 40 clerks.', '40 clerks', 'planned'],
    ['Will the army send 300 tanks?', '300 tanks', 'planned'],
    ['Will Berg scored 14 points.', '14 points', 'asserted'],
    ['In May 40 homes burned.', '40 homes', 'asserted'],
    ['The firm said it would pay $5 million.', '$5 million', 'planned'],
    ['Up to 90 villages could be flooded.', 'Up to 90 villages', 'hypothetical'],
    ['If 50 members object, the vote fails.', '50 members', 'hypothetical'],
    ['The army denied that 12 civilians were killed.', '12 civilians', 'denied'],
    ["While the terms aren't known, it paid $9 million.", '$9 million', 'asserted'],
    ['It did not lose 40 ships.', '40 ships', 'denied'],
    ['The army sent 300 tanks.', '300 tanks', 'asserted'],
    ['Not only 12 houses burned.', 'only 12 houses', 'asserted'],
  ])('%s', (text, words, modality) => {
    expect(figure(text, words).modality).toBe(modality);
  });
});

describe('where and when', () => {
  it('takes the date of the sentence nearest to the figure', () => {
    expect(figure('On Monday 12 ships docked.', '12 ships').asOf).toBe('2025-05-26');
    expect(figure('In March 2024, frost killed 900 trees.', '900 trees').asOf).toBe('2024-03');
    expect(figure('In 2019 the mill employed 80 women.', '80 women').asOf).toBe('2019');
    expect(figure('The mill employs 80 women.', '80 women').asOf).toBeNull();
    // Published on Wednesday, 28 May: nobody has counted what is still to come.
    expect(figure('The frost killed 900 trees this week.', '900 trees').asOf).toBe('2025-05-28');
    expect(figure("It is 24 percent over Friday's close.", '24 percent').asOf).toBeNull();
    expect(figure('It is worth more than the 2002 value of $4 million.', '$4 million').asOf).toBe('2002');
    expect(figure('Six fell in 2002 and 23 at the mill in 2004.', '23').asOf).toBe('2004');
    expect(figure('Twelve men fell ill, twice as many as in 2008.', 'Twelve men').asOf).toBeNull();
    expect(figure('She leads by 13 points over Lund, who rowed in 2019.', '13 points').asOf).toBeNull();
    expect(figure('Twelve men, who fell ill in 2019, recovered.', 'Twelve men').asOf).toBe('2019');
    expect(figure('She is paid $21 million for the next seven years.', '$21 million').asOf).toBeNull();
    expect(figure('Under the Water Act 1997 it owes $5 million.', '$5 million').asOf).toBeNull();
    expect(
      figure('The floods killed 1,600 goats, more than the 2005 drought.', '1,600 goats').asOf,
    ).toBeNull();
    expect(figure('Since the war began in April 2023 it has lost 80 men.', '80 men').asOf).toBeNull();
    expect(figure('The toll rose to 205 on Friday, up from 158 a day earlier.', '158').asOf).toBe(
      '2025-05-22',
    );
  });

  it('keeps the period of which a date is only the last day', () => {
    const when = (text: string, words: string) => {
      const { asOf, asOfSpan } = figure(text, words);
      return [asOf, asOfSpan?.from, asOfSpan?.to];
    };
    const spring = ['2024-05-31', '2024-03-01', '2024-05-31'];
    expect(when('It called up 900 men in the spring of 2024.', '900 men')).toEqual(spring);
    const end = ['2024-05-31', '2024-05-21', '2024-05-31'];
    expect(when('At the end of May 2024 it had 900 men.', '900 men')).toEqual(end);
    const week = ['2025-05-28', '2025-05-26', '2025-06-01'];
    expect(when('The frost killed 900 trees this week.', '900 trees')).toEqual(week);
    const none = [undefined, undefined];
    expect(when('On Monday 12 ships docked.', '12 ships')).toEqual(['2025-05-26', ...none]);
    expect(when('In March 2024, frost killed 900 trees.', '900 trees')).toEqual(['2024-03', ...none]);
    expect(when('The mill employs 80 women.', '80 women')).toEqual([null, ...none]);
  });

  it('takes capitals behind a preposition of place where no actor is known', () => {
    expect(figure('Floods drowned 40 goats in Port-au-Vell last week.', '40 goats').place).toBe(
      'Port-au-Vell',
    );
    expect(figure('The herd lost 40 goats.', '40 goats').place).toBeNull();
  });
});
