import type { EventType } from '../../reading/types.ts';
import type { MessageKey } from '../text.tsx';

/** PLOVER's types in plain words. */
export const EVENT_WORDS: Record<EventType, MessageKey> = {
  AGREE: 'eventAgree',
  CONSULT: 'eventConsult',
  SUPPORT: 'eventSupport',
  CONCEDE: 'eventConcede',
  COOPERATE: 'eventCooperate',
  AID: 'eventAid',
  RETREAT: 'eventRetreat',
  REQUEST: 'eventRequest',
  ACCUSE: 'eventAccuse',
  REJECT: 'eventReject',
  THREATEN: 'eventThreaten',
  PROTEST: 'eventProtest',
  SANCTION: 'eventSanction',
  MOBILIZE: 'eventMobilize',
  COERCE: 'eventCoerce',
  ASSAULT: 'eventAssault',
  STATE: 'eventState',
};
