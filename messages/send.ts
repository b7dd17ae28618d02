import { browser } from 'wxt/browser';
import type { AnswerOf, Notices, NoticeType, Orders, OrderType, RequestOf, RequestType } from './protocol.ts';
import type { Reply } from './router.ts';

/** Asks the background. Rejects with its words when it refuses, or when the extension is gone. */
export async function ask<T extends RequestType>(
  type: T,
  ...[request]: RequestOf<T> extends undefined ? [] : [RequestOf<T>]
): Promise<AnswerOf<T>> {
  const reply = (await browser.runtime.sendMessage({ type, request })) as Reply | undefined;
  if (!reply) throw new Error(`${type}: nobody answered`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as AnswerOf<T>;
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

/** Tells every listening context of the extension. */
export function notify<T extends NoticeType>(type: T, notice: Notices[T]): void {
  browser.runtime.sendMessage({ type, notice }).catch(() => {
    // Nobody is listening: fine.
  });
}
