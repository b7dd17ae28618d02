import { browser } from 'wxt/browser';
import type { Notices, NoticeType, Orders, OrderType } from './protocol.ts';

type Incoming = { type?: unknown; notice?: unknown; request?: unknown };
type Sender = { id?: string; tab?: { id?: number } };

/** Listens for one notice until `signal` aborts. */
export function onNotice<T extends NoticeType>(
  type: T,
  hear: (notice: Notices[T], sender: Sender) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender) => {
    const { type: heard, notice } = (message ?? {}) as Incoming;
    if (heard === type && isObject(notice) && sender.id === browser.runtime.id)
      hear(notice as Notices[T], sender);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

export type OrderHandlers = {
  [T in OrderType]: (request: Orders[T][0]) => Promise<Orders[T][1]> | Orders[T][1];
};

/** Answers the background's orders in a page's reader script until `signal` aborts. */
export function onOrders(handlers: OrderHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    const { type, request } = (message ?? {}) as Incoming;
    if (sender.id !== browser.runtime.id || sender.tab || typeof type !== 'string') return undefined;
    if (!Object.hasOwn(handlers, type)) return undefined;
    const handle = handlers[type as OrderType] as (request: unknown) => unknown;
    const answer = async () => handle(request);
    answer().then(sendResponse, () => sendResponse(null));
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
