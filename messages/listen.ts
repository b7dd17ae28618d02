import { browser } from 'wxt/browser';
import type { Orders, OrderType } from './orders.ts';
import type { Notices, NoticeType } from './protocol.ts';
import type { Reply } from './router.ts';
import type { TaskHandlers, TaskType } from './tasks.ts';

type Incoming = { type?: unknown; notice?: unknown; request?: unknown };
type Sender = { id?: string; tab?: { id?: number } };

/** Who tells a notice, and what its fields must be at run time. A script in a page may say where its pointer is, and nothing else. */
const NOTICES: {
  [T in NoticeType]: {
    by: 'reader' | 'background';
    fields: { [F in keyof Notices[T]]: 'string' | 'number' };
  };
} = {
  'notice.hover': { by: 'reader', fields: { actor: 'string' } },
  'notice.view': { by: 'background', fields: { tabId: 'number' } },
  'notice.collection': { by: 'background', fields: {} },
  'notice.feeds': { by: 'background', fields: {} },
  'notice.settings': { by: 'background', fields: {} },
};

/** Listens for one notice until `signal` aborts. */
export function onNotice<T extends NoticeType>(
  type: T,
  hear: (notice: Notices[T], sender: Sender) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender) => {
    const { type: heard, notice } = (message ?? {}) as Incoming;
    const { by, fields } = NOTICES[type];
    const theirs = sender.id === browser.runtime.id && (by === 'reader' || !sender.tab);
    if (heard === type && theirs && isObject(notice) && hasFields(notice, fields))
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
  const answer = async (type: string, request: unknown) =>
    (handlers[type as OrderType] as (request: unknown) => unknown)(request);
  answerBackground(handlers, (type, request) => answer(type, request).catch(() => null), signal);
}

/** Does the background's tasks until `signal` aborts; what one fails of is told in words. */
export function onTasks(handlers: TaskHandlers, signal: AbortSignal): void {
  const answer = async (type: string, request: unknown): Promise<Reply> => ({
    answer: await (handlers[type as TaskType] as (request: unknown) => unknown)(request),
  });
  const failed = (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) });
  answerBackground(handlers, (type, request) => answer(type, request).catch(failed), signal);
}

/** Answers those messages that have a handler and that no tab sent. */
function answerBackground(
  handlers: object,
  answer: (type: string, request: unknown) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    const { type, request } = (message ?? {}) as Incoming;
    if (sender.id !== browser.runtime.id || sender.tab || typeof type !== 'string') return undefined;
    if (!Object.hasOwn(handlers, type)) return undefined;
    void answer(type, request).then(sendResponse);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function hasFields(value: object, fields: Record<string, 'string' | 'number'>): boolean {
  return Object.entries(fields).every(
    ([name, kind]) => typeof (value as Record<string, unknown>)[name] === kind,
  );
}
