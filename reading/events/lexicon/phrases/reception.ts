import type { EventType } from '../../../types.ts';

/** How deeds and words are received: each verb with each noun, "met with a rebuff". Whoever did them suffers it. */
const RECEIVED: [type: EventType, verbs: string, nouns: string][] = [
  [
    'ACCUSE',
    'draw, bring, earn, provoke, prompt, attract, trigger, arouse, incur, meet with, meet, elicit',
    'criticism, criticisms, condemnation, censure, rebuke, rebukes, reproach, reprimand, denunciation, denunciations, scorn, ire, anger, outrage, fury, outcry, indignation, accusations',
  ],
  ['ACCUSE', 'face', 'criticism, condemnation, censure'],
  [
    'REJECT',
    'meet with, draw, bring, earn, get, receive, run into, encounter, elicit, give',
    'rebuff, refusal, rejection, snub, brush-off',
  ],
  ['REJECT', 'get, receive, give', 'cold shoulder, cold reply, no answer, short shrift'],
  ['REJECT', 'meet with', 'firm no, flat no, blunt no, polite no, curt no, cold shoulder'],
  [
    'SUPPORT',
    'draw, earn, bring, attract, meet with, elicit',
    'praise?, applause?, plaudits?, congratulations?',
  ],
  ['REQUEST', 'draw, bring, prompt, provoke, trigger', 'appeal?, appeals?, pleas?, calls?, demands?'],
  [
    'ACCUSE',
    'come under attack',
    'in parliament, in congress, in assembly, in press, in senate, in newspapers, in media, in debate',
  ],
];

function phrasesFor(type: EventType): string {
  return RECEIVED.filter(([of]) => of === type)
    .map(([, verbs, nouns]) => crossed(verbs, nouns))
    .join(', ');
}

function crossed(verbs: string, nouns: string): string {
  return verbs
    .split(', ')
    .flatMap((verb) => nouns.split(', ').map((noun) => `${verb} ${noun}`))
    .join(', ');
}

export const RECEPTION: Partial<Record<EventType, string>> = {
  ACCUSE: phrasesFor('ACCUSE'),
  REJECT: phrasesFor('REJECT'),
  SUPPORT: phrasesFor('SUPPORT'),
  REQUEST: phrasesFor('REQUEST'),
};

/** All of these, without what marks the weak. */
export const RECEIVED_PHRASES = Object.values(RECEPTION).join(', ').replaceAll('?', '');
