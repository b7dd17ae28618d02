export type Sex = 'male' | 'female';

const MALE =
  'he his him man men boy boys son sons father husband brother grandfather grandson uncle nephew stepson stepfather boyfriend widower groom gunman mr';
const FEMALE =
  'she her woman women girl girls daughter daughters mother wife sister grandmother granddaughter aunt niece stepdaughter stepmother girlfriend widow bride mrs ms';

/** What words tell whether a man or a woman is spoken of. */
export const SEX_BY_WORD: ReadonlyMap<string, Sex> = new Map([
  ...MALE.split(' ').map((word): [string, Sex] => [word, 'male']),
  ...FEMALE.split(' ').map((word): [string, Sex] => [word, 'female']),
]);

/** Who is told of as a relative is another than the one who is named. */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband widow widower mother father sister brother son sons daughter daughters cousin uncle aunt nephew niece girlfriend boyfriend fiance fiancee grandmother grandfather grandson granddaughter stepson stepdaughter stepfather stepmother'.split(
    ' ',
  ),
);
