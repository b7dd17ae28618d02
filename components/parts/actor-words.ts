import type { ActorKind } from '../../reading/types.ts';
import type { MessageKey } from '../text.tsx';

export const KIND_WORDS: Record<ActorKind, MessageKey> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  group: 'kindGroup',
};
