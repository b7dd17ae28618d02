import type { RequestType } from '../../messages/protocol.ts';
import type { Role, SenderFacts } from '../../messages/sender-role.ts';

export const SELF = { id: 'our-own-id', origin: 'chrome-extension://our-own-id' };

/** One sender of each role, as the browser describes it. */
export const SENDERS: Record<Role, SenderFacts> = {
  reader: { id: SELF.id, url: 'https://courier.example/tram', frameId: 0, tab: { id: 7 } },
  frame: { id: SELF.id, url: `${SELF.origin}/sidebar.html`, frameId: 3, tab: { id: 7 } },
  page: { id: SELF.id, url: `${SELF.origin}/popup.html` },
};

export const ROLES = Object.keys(SENDERS) as Role[];

/** Who may ask for what, by the word before the dot: see protocol.ts. */
export function documentedRole(type: RequestType): Role {
  const [word] = type.split('.');
  return word === 'reader' || word === 'frame' ? word : 'page';
}
