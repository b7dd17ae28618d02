import { describe, expect, it } from 'vitest';
import { eventsOf } from './read-events.ts';

/** Sentence, type, source, target. */
type Told = [string, string, string[], string[]];

describe('who acts', () => {
  it.each<Told>([
    ['[Chadian] officials say rebels attacked [Abo].', 'ASSAULT', [], ['Abo']],
    ['Police say a [Malian] farmer killed [Ana Mora].', 'ASSAULT', ['Malian'], ['Ana Mora']],
    ['A reporter was charged with fraud in [the town of Abo].', 'ACCUSE', ['the town of Abo'], []],
    ['Two miners were detained in [the town of Abo].', 'COERCE', ['the town of Abo'], []],
    ['Two miners were kidnapped in [the town of Abo].', 'COERCE', [], []],
    ['[The Front], whose offices are in [Chad], has freed six hostages.', 'RETREAT', ['The Front'], []],
    [
      '[The base in Abo] came under attack from [Tuareg rebels].',
      'ASSAULT',
      ['Tuareg rebels'],
      ['The base in Abo'],
    ],
    ['Envoys from [Chad] and several [Sahel] states resumed talks in Abo.', 'CONSULT', ['Chad', 'Sahel'], []],
    ['[Mr Noor] ordered his fighters to lay down their arms.', 'RETREAT', ['Mr Noor'], []],
    ['Sixty [Danish] soldiers were sent to [the town of Abo].', 'MOBILIZE', ['Danish'], ['the town of Abo']],
    ['[Danish] peacekeepers were shipped out of [Mali].', 'SANCTION', ['Danish'], ['Mali']],
    ['Rebels seeking to halt the vote have killed [Ms Mora].', 'ASSAULT', [], ['Ms Mora']],
    ['[Petrosur] issued a statement Monday vowing to boycott [Chad].', 'THREATEN', ['Petrosur'], ['Chad']],
    ['[Chad] has said it would not accept a so-called partnership.', 'REJECT', ['Chad'], []],
    ['In a letter released on Monday, [Ana Mora] accused [Petrosur].', 'ACCUSE', ['Ana Mora'], ['Petrosur']],
    ['[The bishops] signed a letter urging [Chad] to disarm.', 'REQUEST', ['The bishops'], ['Chad']],
    ['[The rebels] often shoot at [Chadian] farmers.', 'ASSAULT', ['The rebels'], ['Chadian']],
    ['A plan rejected by [Chad] lay on the table.', 'REJECT', ['Chad'], []],
    ['Rebels shelled the port overnight.', 'ASSAULT', [], []],
    ['Opponents of the plan vowed to boycott the poll.', 'THREATEN', [], []],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)).toMatchObject([{ type, source, target }]);
  });

  it('takes the person behind the office, and whose office it is', () => {
    const [event] = eventsOf('The head of [Petrosur], [Ms Mora], condemned [Chad].');
    expect(event?.source).toEqual(['Ms Mora', 'Petrosur']);
  });
});

describe('whom it is about', () => {
  it.each<Told>([
    ['[Chad] put its army on alert after [Libyan] jets crossed the line.', 'MOBILIZE', ['Chad'], ['Libyan']],
    ['Teachers marched in Abo against the jailing of dissidents in [Chad].', 'PROTEST', [], ['Chad']],
    ['[Norway] voiced outrage at [the town of Abo] over a fire.', 'ACCUSE', ['Norway'], ['the town of Abo']],
    ['[Chad] pulled out of the [Soviet]-era bases in [Mali].', 'RETREAT', ['Chad'], ['Mali']],
    ['[Bishop Noor] called on [Africans] to unite against [Chad].', 'ACCUSE', ['Bishop Noor'], ['Chad']],
    ['[Petrosur] issued an appeal demanding that [Chad] pay.', 'REQUEST', ['Petrosur'], ['Chad']],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)[0]).toMatchObject({ type, source, target });
  });
});

it('reads a second sentence behind its comma', () => {
  const told = eventsOf('[Chad] pulled back its guards, but last May [Norway] formally recognized [Mali].');
  expect(told).toMatchObject([
    { type: 'RETREAT', source: ['Chad'] },
    { type: 'SUPPORT', source: ['Norway'], target: ['Mali'] },
  ]);
});

describe('what kind of act', () => {
  it.each([
    ['[Chad] offered an amnesty to [Tuareg] rebels.', 'AGREE'],
    ['[Norway] resumed shipments of wheat and medicine to [Chad].', 'AID'],
    ['[Norwegian] helicopters dropped food to villagers in [Chad].', 'AID'],
    ['[Chad] freed a soldier held in [Abo] since May.', 'RETREAT'],
    ['[Chadian] and [Malian] police patrolled the border together.', 'COOPERATE'],
    ['[Ana Mora] has resigned her post.', 'RETREAT'],
    ['[Ana Mora] wrapped up a tour of [Chad].', 'CONSULT'],
    ['[Chad] turned over a drug baron to [Norwegian] police.', 'COOPERATE'],
    ['[The Front] let four captured aid workers of [Oxfam] go.', 'RETREAT'],
    ['[Norwegian] experts began searching villages in [Chad] for evidence.', 'ACCUSE'],
    ['[Chad] shrugged off a warning by [Norway].', 'REJECT'],
    ['[Chad] may turn off the water supply to [Norway].', 'THREATEN'],
    ['[Chad] test-fired a missile off [Abo].', 'MOBILIZE'],
    ['The [Chadian] envoys wound up a visit to [Norway].', 'CONSULT'],
    ['[Ana Mora] submitted his resignation to [Petrosur].', 'RETREAT'],
    ["[Ana Mora] attacked [Petrosur]'s wage policies.", 'ACCUSE'],
    ['[Norway] took [the Home for Lost Sailors in Abo] to court.', 'ACCUSE'],
    ['[Chad] removed [the Front for the Freedom of Abo] from its list of banned groups.', 'CONCEDE'],
  ])('%s', (sentence, type) => {
    expect(eventsOf(sentence).map((event) => event.type)).toEqual([type]);
  });

  it.each([
    'Oil prices declined in [Abo].',
    '[Chad] would use missiles to defend itself.',
    'Six people in [Abo] were killed by floods.',
    '[Chad] reduced the death toll from a bombing.',
    '[Chad] will push ahead with its plan even if [Norway] does not come.',
    'A train of [Petrosur] derailed near [Abo].',
    'Two bombers died in [Abo] subway stations.',
    'Her answer was cool given its ties with [Chad] and concerns about [Mali].',
    "[Chad]'s opposition sat in a hall of [Petrosur].",
    'Guard duties at [Petrosur] are light.',
    'A [Kenyan] opposition party sat in a hall.',
    '[Chad] insists it is a peaceful country.',
    '[Norway] imposed no sanctions on [Chad].',
    'A virulent strain of flu has killed six people in [Abo].',
    'The food was safe when it was stopped by [Chad].',
    'Crimes were committed by [the Front].',
    '[Ana Mora] released a statement on [Chad].',
    '[Ana Mora] took her own life in [Abo].',
    '[Ana Mora] released a song.',
    'Doctors say a woman from [Abo] has died of bird flu.',
    '[Ana Mora] told a news conference in [Abo] that it rained.',
    "The [Petrosur] institute's March index rose.",
    'Parcels of the [Norwegian] aid workers were held in [Abo] with no information.',
    'A [Norwegian] jet has crashed near [Abo], killing nine.',
    'Oil firms were linked to wanted men in [Abo].',
  ])('nothing of note: %s', (sentence) => {
    expect(eventsOf(sentence).filter(({ type }) => type !== 'STATE')).toEqual([]);
  });
});
