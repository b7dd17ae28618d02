import type { EventType } from '../../../reading/types.ts';

/** Stances around an act, marked as `markedText` reads them: what is told but to be done, left undone or feared. */
export const STANCE_SENTENCES: Partial<Record<EventType, string[]>> = {
  THREATEN: [
    '[s:Norway] told [t:Chad] it faced expulsion unless it paid.',
    '[s:Ireland] will bring home its battalion if [t:Israel] keeps shelling it.',
    '[s:Burma] told [t:the Karen] to expect harsh measures unless they leave.',
    '[s:Oman] would seize the island should [t:Iran] drill there again.',
    '[s:Mali] might shell the town should the rebels of [t:Gao] not leave.',
    'Chad will not hesitate to act against smugglers from [t:Niger].',
    '[s:Tunisia] would not shrink from closing its border with [t:Libya].',
    '[s:Oman] told [t:Iran] to disarm the boats or be shelled.',
    '[s:NATO] did not exclude the use of force against [t:Serbia].',
  ],
  REQUEST: [
    '[s:Oman] proposed that [t:Yemen] hand the hostage to a third country.',
    '[s:The council in Lesotho] told striking teachers that they must be back by Friday.',
    'The time has come for [t:Gabon] to hold elections, [s:the African Union] said.',
    '[s:The World Bank] said it was high time for [t:Peru] to pay.',
    'Hand over the pilots, [s:Kuwait] told [t:Iraq] on Monday.',
  ],
  ACCUSE: [
    '[s:Norway] said [t:Chad] was behind the bombing of a ferry.',
    '[s:Libya] urged all Arab states on Monday to close ranks against [t:France].',
    "[s:Canada] said it was ``deeply disappointed'' by [t:Denmark].",
    '[s:Honduras] claimed on Friday that [t:Nicaraguan] troops twice crossed the river and laid mines.',
  ],
  REJECT: [
    '[s:Libya] denied on Monday that it had trained the gunmen who hijacked the plane.',
    '[s:Iran] denied shelling Basra.',
    'The [s:Danish] government will not reverse the cut, it said.',
    '[s:Oman] pressed on despite pleas by [t:Egypt].',
    '[s:Uruguay] told [t:the IMF] that there would be no cut in pensions.',
  ],
  CONCEDE: ['[s:Israel] no longer bars [t:Lebanese] fishermen from the bay.'],
  SANCTION: ['[s:China] no longer supplies tanks to [t:Burma].'],
  COOPERATE: [
    '[s:Sweden] and [s:Jordan] are jointly patrolling the strait.',
    '[s:Kenya] ordered 20 tanks from [t:Poland].',
  ],
  AGREE: ['[s:Peru] is to give ground in its quarrel with [t:Chile].'],
};

/** Sentences near those, each with the type that it tells, and one that it must not be taken for. */
export const NO_STANCES: [sentence: string, told: EventType | null, not: EventType][] = [
  ['[Hezbollah], which denies any role, fired rockets at [Israel] on Monday.', 'ASSAULT', 'REJECT'],
  ['[Rwanda] denied backing the rebels and expelled the [Belgian] ambassador.', 'SANCTION', 'ASSAULT'],
  ['[Chad] denied building a bomb but agreed to talks with [Mali].', 'AGREE', 'MOBILIZE'],
  ['[Norway] will lend [Greece] the money if it keeps its promises.', 'AGREE', 'THREATEN'],
  ['[Norway] will lift the sanctions if [Chad] does not build a bomb.', 'AGREE', 'THREATEN'],
  ['[Norway] will help [Greece] even if the unrest continues.', 'AGREE', 'THREATEN'],
  ['[German] car sales will not recover until autumn.', null, 'REJECT'],
  ['The [French] player will not return to the show.', null, 'REJECT'],
  ['[Italian] banks would collapse if [Greece] defaults.', null, 'THREATEN'],
  ['[Norway] urged [Chad] to sign the accord or go back to talks.', 'REQUEST', 'THREATEN'],
  ['[Norway] urged [Chad] to raise taxes or face a debt crisis.', 'REQUEST', 'THREATEN'],
  ['[Israel] has not hesitated to strike [Syria].', 'ASSAULT', 'THREATEN'],
  ['[Norway] will not hesitate to act in currency markets.', null, 'REJECT'],
  ['Aid groups left, [Oxfam] told [Norway].', 'STATE', 'REQUEST'],
  ['Share prices fell, [Norway] told [Chad].', 'STATE', 'REQUEST'],
  ['It was time to go home when [Chad] shelled the school, [Norway] said.', 'ASSAULT', 'REQUEST'],
  ['There is time for diplomacy with [Chad], [Norway] said.', 'STATE', 'REQUEST'],
  ['There will be no rain in [Spain], [Norway] said.', 'STATE', 'REJECT'],
  ['[Norway] urged [Chad] to let the crown rise against the dollar.', 'REQUEST', 'ACCUSE'],
  ['[Norway] ordered 20,000 troops from [Mali] by the summer.', 'MOBILIZE', 'COOPERATE'],
  ['[Norway] proposed to send a mission that would train [Malian] soldiers.', 'AGREE', 'REQUEST'],
  ['[Norway] will ask [Mali] for an extension if parliament rejects the deal.', 'REQUEST', 'THREATEN'],
  ['[Turkey] said its neighbour would not attack.', 'STATE', 'REJECT'],
  ['[Norway] said [Chad] was behind schedule.', 'STATE', 'ACCUSE'],
  ['[Israel] can no longer attack [Chad] with impunity.', null, 'RETREAT'],
  ['[Jacques Noor] has already said none of the cities broke rules.', 'STATE', 'REJECT'],
];
