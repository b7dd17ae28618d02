import * as v from 'valibot';
import type { AnswerOf, RequestOf, RequestType } from './protocol.ts';
import { RULES } from './schemas.ts';
import { type SenderFacts, senderRole } from './sender-role.ts';

/** What goes over the wire: a request with its type. */
export interface Envelope {
  type: string;
  request?: unknown;
}

/** What comes back: the answer, or an error in words. Errors never carry a stack. */
export type Reply = { answer: unknown } | { error: string };

/** One handler for every request type. */
export type Handlers = {
  [T in RequestType]: (request: RequestOf<T>, sender: SenderFacts) => Promise<AnswerOf<T>> | AnswerOf<T>;
};

/** The handlers of one family of requests: of those whose type begins with the family's name. */
export type HandlersOf<Family extends string> = Pick<Handlers, Extract<RequestType, `${Family}.${string}`>>;

/**
 * The background's one router: finds the rule of a message, checks the sender's role and the request's shape,
 * and only then calls the handler. Returns null for a message that is none of ours (notices, other listeners).
 */
export function createRouter(handlers: Handlers, self: { id: string; origin: string }) {
  return (message: unknown, sender: SenderFacts): Promise<Reply> | null => {
    if (!isEnvelope(message) || !Object.hasOwn(RULES, message.type)) return null;
    const type = message.type as RequestType;
    const rule = RULES[type];
    if (senderRole(sender, self.id, self.origin) !== rule.role)
      return Promise.resolve({ error: `${type} is not for this sender` });
    const parsed = v.safeParse(rule.request, message.request);
    if (!parsed.success) return Promise.resolve({ error: `${type}: ${inBrief(parsed.issues[0].message)}` });
    // The schema of this very type accepted the request.
    const handle = handlers[type] as (request: unknown, sender: SenderFacts) => unknown;
    return answer(() => handle(parsed.output, sender));
  };
}

/** What was wrong may quote what was sent, all of it. */
function inBrief(message: string): string {
  return message.slice(0, 200);
}

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    // A plain copy: Firefox shows the other side no property that is computed when it is asked for.
    return { answer: structuredClone(await handle()) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
  );
}
