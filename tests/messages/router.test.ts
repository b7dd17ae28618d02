import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { RequestType } from '../../messages/protocol.ts';
import { createRouter, type Handlers } from '../../messages/router.ts';
import { RULES } from '../../messages/schemas.ts';
import { REQUESTS, TYPES } from './requests.ts';
import { documentedRole, ROLES, SELF, SENDERS } from './senders.ts';

/** A router whose handlers only say that they were called, and with what. */
function recording() {
  const called: { type: RequestType; request: unknown }[] = [];
  const handlers = Object.fromEntries(
    TYPES.map((type) => [
      type,
      (request: unknown) => {
        called.push({ type, request });
        return `answer to ${type}`;
      },
    ]),
  ) as unknown as Handlers;
  return { called, route: createRouter(handlers, SELF) };
}

describe.each(TYPES)('%s', (type) => {
  it('has the role that its name says', () => {
    expect(RULES[type].role).toBe(documentedRole(type));
  });

  it.each(ROLES)(`is ${'answered'} or refused as it should be to a %s`, async (role) => {
    const { called, route } = recording();
    const reply = await route({ type, request: REQUESTS[type] }, SENDERS[role]);
    if (role === documentedRole(type)) {
      expect(reply).toEqual({ answer: `answer to ${type}` });
      expect(called).toEqual([{ type, request: REQUESTS[type] }]);
    } else {
      expect(reply).toEqual({ error: `${type} is not for this sender` });
      expect(called).toEqual([]);
    }
  });

  it('is refused to a stranger and to a sender without an address', async () => {
    const { called, route } = recording();
    const right = SENDERS[documentedRole(type)];
    for (const sender of [{ ...right, id: 'another-extension' }, { ...right, url: undefined }, {}])
      expect(await route({ type, request: REQUESTS[type] }, sender)).toHaveProperty('error');
    expect(called).toEqual([]);
  });

  it('reaches its handler without what the protocol does not name', async () => {
    const { called, route } = recording();
    const request = REQUESTS[type];
    if (request === undefined) return;
    await route({ type, request: { ...request, extra: 1, constructor: 2 } }, SENDERS[documentedRole(type)]);
    expect(called).toEqual([{ type, request }]);
  });
});

describe('an answer', () => {
  it('is a plain copy, whatever is computed in it', async () => {
    const handlers = {
      'tab.view': () => ({
        get late() {
          return 7;
        },
      }),
    } as unknown as Handlers;
    const reply = await createRouter(handlers, SELF)(
      { type: 'tab.view', request: REQUESTS['tab.view'] },
      SENDERS.page,
    );
    const { value } = Object.getOwnPropertyDescriptor((reply as { answer: object }).answer, 'late') ?? {};
    expect(value).toBe(7);
  });
});

describe('a message that is none of ours', () => {
  it.each([
    undefined,
    null,
    'tab.view',
    42,
    [],
    {},
    { type: null },
    { type: ['tab.view'] },
    { type: 'notice.view', notice: { tabId: 7 } },
    { type: 'constructor' },
    { type: '__proto__' },
    { type: 'toString' },
    { type: 'tab.view ' },
  ])('%j gets no reply', (message) => {
    const { route } = recording();
    for (const role of ROLES) expect(route(message, SENDERS[role])).toBeNull();
  });
});

describe('a handler that fails', () => {
  it.each([
    ['in words', () => Promise.reject(new Error('the disk is full')), 'the disk is full'],
    [
      'at once',
      () => {
        throw new Error('no tab');
      },
      'no tab',
    ],
    ['with no error', () => Promise.reject('just so'), 'just so'],
  ])('%s gives an error without a stack', async (_, fail, error) => {
    const route = createRouter({ 'tab.read': fail } as unknown as Handlers, SELF);
    expect(await route({ type: 'tab.read', request: { tabId: 7 } }, SENDERS.page)).toEqual({ error });
  });
});

describe('whatever is sent', () => {
  const HUGE = 'x'.repeat(2_100_000);
  /** Requests near to sound ones, and any JSON, with the names of prototypes among the keys. */
  const scalar = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(HUGE, undefined, Number.NaN, -1, 1e300, '\ud800', '__proto__'),
  );
  const keys = fc.constantFrom(
    ...new Set(TYPES.flatMap((type) => Object.keys(REQUESTS[type] ?? {}))),
    '__proto__',
    'constructor',
    'article',
    'paragraphs',
    'length',
  );
  const anything = fc.oneof(
    fc.jsonValue(),
    scalar,
    fc.dictionary(keys, fc.oneof(scalar, fc.dictionary(keys, scalar), fc.array(scalar, { maxLength: 3 }))),
  );

  it('the answer is one clean call or one short error, and no prototype is touched', async () => {
    const prototype = vi.fn(() => JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort()));
    const before = prototype();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), anything, async (type, request) => {
        const { called, route } = recording();
        const reply = await route({ type, request }, SENDERS[documentedRole(type)]);
        if (reply && 'error' in reply) {
          expect(called).toEqual([]);
          expect(reply.error.length).toBeLessThan(300);
        } else {
          expect(called).toHaveLength(1);
          expect(namesIn(called[0]?.request)).not.toContain('__proto__');
          expect(JSON.stringify(called[0]?.request ?? null).length).toBeLessThan(HUGE.length);
        }
        expect(prototype()).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('one sound request with one part spoiled is refused or mended, never passed on as it is', async () => {
    const parts = TYPES.flatMap((type) => Object.keys(REQUESTS[type] ?? {}).map((name) => ({ type, name })));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.constantFrom(HUGE, {}, [[]], -1.5),
        async ({ type, name }, bad) => {
          const { called, route } = recording();
          const request = { ...(REQUESTS[type] as object), [name]: bad };
          const reply = await route({ type, request }, SENDERS[documentedRole(type)]);
          expect(reply).toHaveProperty('error');
          expect(called).toEqual([]);
        },
      ),
    );
  });
});

/** Every own key anywhere in a request. */
function namesIn(request: unknown): string[] {
  const names: string[] = [];
  const queue = [request];
  for (let value = queue.pop(); value !== undefined; value = queue.pop())
    if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        names.push(name);
        queue.push(inner ?? null);
      }
  return names;
}
