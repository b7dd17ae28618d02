/** What the compiler must refuse about messages; `tsc` runs these as much as vitest does. */
import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { OrderHandlers } from '../../messages/listen.ts';
import type { Orders, OrderType } from '../../messages/orders.ts';
import type { AnswerOf, RequestOf, Requests, RequestType } from '../../messages/protocol.ts';
import type { Handlers } from '../../messages/router.ts';
import { RULES } from '../../messages/schemas.ts';
import { ask } from '../../messages/send.ts';
import type { SenderFacts } from '../../messages/sender-role.ts';
import { TYPES } from './requests.ts';

/** What a rule's schema lets through to the handler. */
type Passed<T extends RequestType> = v.InferOutput<(typeof RULES)[T]['request']>;

/** True where some request type's schema lets through something else than its protocol says. */
type Mismatch = { [T in RequestType]: Passed<T> extends RequestOf<T> ? never : T }[RequestType];

/** Compiled, never run. */
const uncompiled = (_: () => unknown) => undefined;

describe('every request type', () => {
  it('has one rule and one handler, and there are no others', () => {
    expectTypeOf<keyof typeof RULES>().toEqualTypeOf<RequestType>();
    expectTypeOf<keyof Handlers>().toEqualTypeOf<keyof Requests>();
    expect(Object.keys(RULES).sort()).toEqual([...TYPES].sort());
  });

  it('has a schema that lets through what its protocol says', () => {
    expectTypeOf<Mismatch>().toBeNever();
    // @ts-expect-error the schema of another type's request
    const wrong: (typeof RULES)['frame.flash'] = RULES['frame.claim'];
    expect(wrong).not.toBe(RULES['frame.flash']);
  });

  it('has a handler that gets its request and owes its answer', () => {
    type Handler<T extends RequestType> = (
      request: RequestOf<T>,
      sender: SenderFacts,
    ) => Promise<AnswerOf<T>> | AnswerOf<T>;
    expectTypeOf<Handlers>().toEqualTypeOf<{ [T in RequestType]: Handler<T> }>();
    // @ts-expect-error an answer of another type
    uncompiled((): Handlers['frame.claim'] => () => ({ tab: 1 }));
  });
});

describe('asking', () => {
  it('takes exactly the request of its type', () => {
    uncompiled(() => ask('frame.view'));
    uncompiled(() => ask('frame.claim', { key: 'k' }));
    // @ts-expect-error the key is missing
    uncompiled(() => ask('frame.claim'));
    // @ts-expect-error there is nothing to send along
    uncompiled(() => ask('frame.view', { tabId: 7 }));
    // @ts-expect-error nobody knows this one
    uncompiled(() => ask('frame.delete', { id: 'saved:1' }));
    expectTypeOf(ask<'frame.claim'>).returns.resolves.toEqualTypeOf<{ tabId: number }>();
  });
});

describe('every order', () => {
  it('has one handler that gets its request and owes its answer', () => {
    expectTypeOf<keyof OrderHandlers>().toEqualTypeOf<OrderType>();
    expectTypeOf<Parameters<OrderHandlers['page.flash']>[0]>().toEqualTypeOf<Orders['page.flash'][0]>();
  });
});
