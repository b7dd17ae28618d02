import type { EventType } from '../../../reading/types.ts';

/** Stances around an act, marked as `markedText` reads them: what is told but to be done, left undone or feared. */
export const STANCE_SENTENCES: Partial<Record<EventType, string[]>> = {
  THREATEN: [
    '[s:Ireland] will bring home its battalion if [t:Israel] keeps shelling it.',
    '[s:Burma] told [t:the Karen] to expect harsh measures unless they leave.',
    '[s:Oman] would seize the island should [t:Iran] drill there again.',
    '[s:Mali] might shell the town should the rebels of [t:Gao] not leave.',
    'Chad will not hesitate to act against smugglers from [t:Niger].',
    '[s:Tunisia] would not shrink from closing its border with [t:Libya].',
    '[s:Oman] told [t:Iran] to disarm the boats or be shelled.',
    '[s:NATO] did not exclude the use of force against [t:Serbia].',
    'The prosecutor said [s:Turkey] would ask for a ban on the party if [t:Syria] paid it.',
  ],
  REQUEST: [
    '[s:Oman] proposed that [t:Yemen] hand the hostage to a third country.',
    '[s:The council in Lesotho] told striking teachers that they must be back by Friday.',
    'The time has come for [t:Gabon] to hold elections, [s:the African Union] said.',
    '[s:The World Bank] said it was high time for [t:Peru] to pay.',
    'Hand over the pilots, [s:Kuwait] told [t:Iraq] on Monday.',
  ],
  ACCUSE: [
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
