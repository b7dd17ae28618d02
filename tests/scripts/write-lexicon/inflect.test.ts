import { describe, expect, it } from 'vitest';
import { verbForms, withS } from '../../../scripts/write-lexicon/inflect.ts';
import { IRREGULAR } from '../../../scripts/write-lexicon/irregular-verbs.ts';

describe('verbForms', () => {
  it.each([
    ['accuse', 'accuse accuses accused accusing'],
    ['deny', 'deny denies denied denying'],
    ['ban', 'ban bans banned banning'],
    ['agree', 'agree agrees agreed agreeing'],
    ['die', 'die dies died dying'],
    ['quit', 'quit quits quit quitting'],
    ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
    ['attack', 'attack attacks attacked attacking'],
    ['cut', 'cut cuts cut cutting'],
    ['initial', 'initial initials initialed initialled initialing initialling'],
    ['recall', 'recall recalls recalled recalling'],
  ])('%s', (base, forms) => {
    expect(verbForms(base, IRREGULAR).map(([form]) => form)).toEqual(forms.split(' '));
  });
});

describe('withS', () => {
  it.each([
    ['ally', 'allies'],
    ['clash', 'clashes'],
    ['veto', 'vetoes'],
    ['talk', 'talks'],
    ['delay', 'delays'],
  ])('%s → %s', (word, plural) => {
    expect(withS(word)).toBe(plural);
  });
});
