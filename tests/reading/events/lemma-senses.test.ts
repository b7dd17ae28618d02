import { describe, expect, it } from 'vitest';
import { lemmaSenses } from '../../../reading/events/lemma-senses.ts';
import { lemmasIn } from '../../../reading/events/lemmas.ts';

const LISTS = {
  acts: {},
  lights: { give: 'grab' },
  stances: { demand: 'appeal' },
  says: 'say',
  weak: '',
  objectless: '',
  lawful: '',
  suffered: 'attack:on record',
  transitive: 'attack',
};

describe('lemmasIn', () => {
  it('gathers what the lists say of each verb, in their order', () => {
    expect([
      ...lemmasIn({ ...LISTS, acts: { ASSAULT: 'attack;storm', ACCUSE: 'attack:on record' } }),
    ]).toEqual([
      [
        'attack',
        [
          ['acts', 'ASSAULT', ''],
          ['acts', 'ACCUSE', 'on record'],
          ['suffered', '', 'on record'],
          ['transitive', '', ''],
        ],
      ],
      ['storm', [['acts', 'ASSAULT', '']]],
      ['grab', [['lights', 'give', '']]],
      ['appeal', [['stances', 'demand', '']]],
      ['say', [['says', '', '']]],
    ]);
  });
});

describe('lemmaSenses', () => {
  it('parts the senses by the words that follow', () => {
    const { alone, byPart } = lemmaSenses('attack', [
      ['acts', 'ASSAULT', ''],
      ['acts', 'ACCUSE', 'on record'],
      ['suffered', '', 'on record'],
    ]);
    expect(alone).toMatchObject({ act: 'ASSAULT', rest: [], suffered: false });
    expect([...byPart]).toMatchObject([['on', [{ act: 'ACCUSE', rest: ['on', 'record'], suffered: true }]]]);
  });

  it('takes a question mark for doubt, and gives a weak sense the lights of the verb alone', () => {
    const { alone, byPart } = lemmaSenses('grab', [
      ['acts', 'ASSAULT', '?,hold of?'],
      ['lights', 'give', ''],
    ]);
    expect(alone).toMatchObject({ act: 'ASSAULT', weak: true, light: ['give'] });
    expect(byPart.get('hold')).toMatchObject([{ weak: true, light: ['give'] }]);
  });

  it('lets a phrase that does nothing itself ask as its verb does', () => {
    const { byPart } = lemmaSenses('appeal', [
      ['stances', 'demand', ''],
      ['lights', 'seek', 'for'],
    ]);
    expect(byPart.get('for')).toMatchObject([{ stance: 'demand', light: ['seek'] }]);
  });
});
