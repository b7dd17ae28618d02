import { browser } from 'wxt/browser';
import type { Orders, OrderType } from './orders.ts';
import type { AnswerOf, Notices, NoticeType, RequestOf, RequestType } from './protocol.ts';
import type { Envelope, Reply } from './router.ts';
import type { Tasks, TaskType } from './tasks.ts';

/** How long to wait before asking again when the background was stopped under a question, in milliseconds. */
const RETRY_DELAYS = [50, 250, 1000];

/**
 * Asks the background. Rejects with its words when it refuses, or when the extension is gone.
 * A question whose answer was lost because the background was stopped is asked again: every request can be repeated.
 */
export async function ask<T extends RequestType>(
  type: T,
  ...[request]: RequestOf<T> extends undefined ? [] : [RequestOf<T>]
): Promise<AnswerOf<T>> {
  const reply = await deliver({ type, request });
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as AnswerOf<T>;
}

/** Has the parser's document do something. Rejects where there is no such document, or it cannot. */
export async function assign<T extends TaskType>(type: T, request: Tasks[T][0]): Promise<Tasks[T][1]> {
  const reply = await deliver({ type, request });
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as Tasks[T][1];
}

async function deliver(envelope: Envelope): Promise<Reply> {
  for (let attempt = 0; ; attempt++) {
    try {
      const reply = (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
      if (reply) return reply;
      throw new Error(`${envelope.type}: nobody answered`);
    } catch (error) {
      const delay = RETRY_DELAYS[attempt];
      if (delay === undefined || isOrphaned(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

/** True of the error that scripts get whose extension was updated or removed under them. */
export function isOrphaned(error: unknown): boolean {
  return error instanceof Error && /context invalidated/i.test(error.message);
}

/** Tells a tab's reader script; null when there is none. */
export async function order<T extends OrderType>(
  tabId: number,
  type: T,
  request: Orders[T][0],
): Promise<Orders[T][1] | null> {
  try {
    return (
      ((await browser.tabs.sendMessage(tabId, { type, request }, { frameId: 0 })) as Orders[T][1]) ?? null
    );
  } catch {
    return null;
  }
}

/** Tells every listening context of the extension; nobody need listen, and the extension itself may be gone. */
export async function notify<T extends NoticeType>(type: T, notice: Notices[T]): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type, notice });
  } catch {
    // Nobody is listening: fine.
  }
}

/**
 * Tells our frames inside one tab. Only Firefox needs it: there, what is told to every context
 * does not reach frames inside pages.
 */
export async function passOn<T extends NoticeType>(
  tabId: number,
  type: T,
  notice: Notices[T],
): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  try {
    await browser.tabs.sendMessage(tabId, { type, notice });
  } catch {
    // Nothing of ours is in the tab, or the tab is gone: fine.
  }
}
