import type { RequestType } from '../../messages/protocol.ts';
import { createRouter, type Handlers } from '../../messages/router.ts';
import type { Role, SenderFacts } from '../../messages/sender-role.ts';
import { REQUESTS, TYPES } from './requests.ts';
import { documentedRole, SELF } from './senders.ts';

const PAGE = { id: 7 };
const ours = (path: string, more: SenderFacts = {}): SenderFacts => ({
  id: SELF.id,
  url: SELF.origin + path,
  ...more,
});
const web = (url: string, more: SenderFacts = {}): SenderFacts => ({ id: SELF.id, url, ...more });

/** Every shape of sender that a browser may name, with the one role that it has: written down, not worked out. */
const SHAPES: [SenderFacts, Role | null][] = [
  [web('https://courier.example/tram', { frameId: 0, tab: PAGE }), 'reader'],
  [web('http://courier.example/', { frameId: 0, tab: { id: 8, incognito: true } }), 'reader'],
  [web('https://courier.example/tram', { frameId: 4, tab: PAGE }), null],
  [web('https://courier.example/tram', { frameId: 0 }), null],
  [web('https://courier.example/tram', { tab: PAGE }), null],
  [web(`https://courier.example/${SELF.origin}/library.html`, { frameId: 4, tab: PAGE }), null],
  [web('about:srcdoc', { frameId: 2, tab: PAGE }), null],
  [web('data:text/html,x', { frameId: 0, tab: PAGE }), null],
  [web(`blob:${SELF.origin}/library.html`, { frameId: 0, tab: PAGE }), null],
  [web('file:///etc/passwd', { frameId: 0, tab: PAGE }), null],
  [web('not an address'), null],
  [ours('/sidebar.html', { frameId: 3, tab: PAGE }), 'frame'],
  [ours('/card.html?x#y', { frameId: 5, tab: PAGE }), 'frame'],
  [ours('/sidebar.html', { frameId: 0, tab: PAGE }), null],
  [ours('/sidebar.html'), null],
  [ours('/library.html', { frameId: 3, tab: PAGE }), null],
  [ours('/library.html', { frameId: 0, tab: PAGE }), 'page'],
  [ours('/popup.html'), 'page'],
  [ours('/sidepanel.html#x'), 'page'],
  [ours('/welcome.html?a'), 'page'],
  [ours('/LIBRARY.html'), null],
  [ours('/library.html/../background.js'), null],
  [ours('/background.js'), null],
  [{ id: SELF.id, url: 'chrome-extension://another-id/library.html' }, null],
  [{ id: SELF.id, url: `${SELF.origin}.evil.example/library.html` }, null],
  [{ id: 'another-id', url: `${SELF.origin}/library.html` }, null],
  [{ id: SELF.id }, null],
  [{ url: `${SELF.origin}/library.html` }, null],
  [{}, null],
];

const BAD_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'extra'];
const JUNK: unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  1e300,
  Number.NaN,
  '',
  'x'.repeat(5_000),
  '\ud800',
  '__proto__',
  [],
  [[]],
  {},
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { length: 1e9 },
  new Array(300).fill(0),
];
const TYPES_THAT_ARE_NONE = [
  '',
  '__proto__',
  'constructor',
  'tab.view ',
  'TAB.VIEW',
  'notice.view',
  'page.extract',
];

/** What became of a storm of messages; `wrong` must stay empty. */
export interface Storm {
  messages: number;
  answered: number;
  refused: number;
  ignored: number;
  wrong: string[];
}

/** Sends the router so many messages, of every type and of none, whole and spoiled, from every shape of sender. */
export async function storm(messages: number, seed: number): Promise<Storm> {
  const random = dice(seed);
  const one = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  let called: { type: RequestType; request: unknown } | null = null;
  const handlers = Object.fromEntries(
    TYPES.map((type) => [
      type,
      (request: unknown) => {
        called = { type, request };
        return type;
      },
    ]),
  ) as unknown as Handlers;
  const route = createRouter(handlers, SELF);
  const clean = Object.getOwnPropertyNames(Object.prototype).join();
  const result: Storm = { messages, answered: 0, refused: 0, ignored: 0, wrong: [] };

  for (let sent = 0; sent < messages; sent++) {
    const type = random(20) === 0 ? one(TYPES_THAT_ARE_NONE) : one(TYPES);
    const sound = random(3) === 0;
    const request = sound ? REQUESTS[type as RequestType] : spoiled(REQUESTS[one(TYPES)], random, one);
    const [sender, role] = one(SHAPES);
    const known = Object.hasOwn(REQUESTS, type);
    const allowed = known && role === documentedRole(type as RequestType);
    called = null;
    const reply = await Promise.resolve(route({ type, request }, sender)).catch((error) => ({
      threw: error,
    }));
    const heard = called as { type: RequestType; request: unknown } | null;

    if (reply === null) result.ignored++;
    else if (heard) result.answered++;
    else result.refused++;
    const faults = [
      known !== (reply !== null) && 'a message that is none of ours was answered, or one of ours was not',
      heard && !allowed && 'a sender got what is not for it',
      heard && heard.type !== type && 'a message reached the handler of another',
      heard && BAD_KEYS.some((key) => hasKey(heard.request, key)) && 'a key that no schema names got through',
      allowed && sound && !heard && 'a sound request was refused',
      reply && 'threw' in reply && 'the router threw',
      reply && 'error' in reply && reply.error.length > 300 && 'an error said too much',
      Object.getOwnPropertyNames(Object.prototype).join() !== clean && 'a prototype was changed',
    ].filter((fault) => typeof fault === 'string');
    for (const fault of faults) result.wrong.push(`${fault}: ${type} from ${JSON.stringify(sender)}`);
  }
  return result;
}

/** A request with a part taken out, put in or put in the place of another; or no request at all. */
function spoiled(
  request: unknown,
  random: (below: number) => number,
  one: <T>(items: readonly T[]) => T,
): unknown {
  if (typeof request !== 'object' || request === null || random(6) === 0) return one(JUNK);
  const copy: Record<string, unknown> = { ...request };
  const key = one(Object.keys(copy));
  const what = random(4);
  if (what === 0) delete copy[key];
  else if (what === 1) copy[key] = one(JUNK);
  else if (what === 2) copy[key] = spoiled(copy[key], random, one);
  else Object.defineProperty(copy, one(BAD_KEYS), { value: one(JUNK), enumerable: true });
  return copy;
}

function hasKey(value: unknown, key: string): boolean {
  const queue = [value];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    if (typeof next === 'object' && next !== null) {
      if (Object.hasOwn(next, key)) return true;
      queue.push(...Object.values(next).filter((inner) => inner !== undefined));
    }
  return false;
}

/** Numbers from 0 up to, not including, a limit; the same for the same seed (xorshift, 32 bits). */
function dice(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
