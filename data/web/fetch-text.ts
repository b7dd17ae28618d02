import { decodeBody } from './decode-body.ts';
import { isPrivateHost } from './private-host.ts';
import { retryAfter } from './retry-after.ts';
import { WebError } from './web-error.ts';

/** What is asked of the network. */
export interface WebRequest {
  url: string;
  /** Media types that are wanted. */
  accept: string;
  /** As the server gave them with an earlier answer. */
  etag?: string | null;
  lastModified?: string | null;
  /** True where the reader gave this very address: only then may it lead to a private network. */
  byReader: boolean;
  /** Whether what is not in its encoding is an error. */
  strict: boolean;
}

export interface WebAnswer {
  /** Where the text came from in the end. */
  url: string;
  /** null: not changed since. */
  text: string | null;
  etag: string | null;
  lastModified: string | null;
}

/** Whether the reader allowed requests to this address. */
export type MayAsk = (url: URL) => Promise<boolean>;

export interface WebLimits {
  /** Bytes of a body, unpacked. */
  bytes: number;
  /** Milliseconds for all of it. */
  time: number;
}

export const WEB_LIMITS: WebLimits = { bytes: 5_000_000, time: 20_000 };

/**
 * Asks the network: this function alone does, and only what the reader allowed. Without cookies, referrer or cache; no more
 * is taken in than the limits allow. Throws `WebError` and nothing else.
 */
export async function fetchText(
  request: WebRequest,
  mayAsk: MayAsk,
  limits: WebLimits = WEB_LIMITS,
): Promise<WebAnswer> {
  const asked = await allowed(request.url, request.byReader, mayAsk);
  const signal = AbortSignal.timeout(limits.time);
  const response = await unlessSlow(
    fetch(asked, { ...MANNERS, headers: headersOf(request), signal }),
    signal,
  );
  try {
    // The browser follows redirects by itself, and says only where they ended.
    const answered = new URL(response.url || asked);
    if (answered.origin !== asked.origin)
      await allowed(
        answered.href,
        request.byReader && answered.hostname === asked.hostname,
        mayAsk,
        'webMoved',
      );
    const validators = {
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
    if (response.status === 304) return { url: answered.href, text: null, ...validators };
    checkStatus(response);
    const bytes = await unlessSlow(bodyOf(response, limits.bytes), signal);
    const text = decodeBody(bytes, response.headers.get('content-type'), request.strict);
    return { url: answered.href, text, ...validators };
  } finally {
    // What is not wanted any more is not loaded any further.
    await response.body?.cancel().catch(() => {});
  }
}

const MANNERS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'follow',
} as const;

async function allowed(
  address: string,
  byReader: boolean,
  mayAsk: MayAsk,
  otherwise: 'webNoAccess' | 'webMoved' = 'webNoAccess',
): Promise<URL> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new WebError('webAddress', [address.slice(0, 200)]);
  url.username = '';
  url.password = '';
  if (!byReader && isPrivateHost(url.hostname)) throw new WebError('webPrivate', [url.host]);
  if (!(await mayAsk(url))) throw new WebError(otherwise, [url.host]);
  return url;
}

function headersOf({ accept, etag, lastModified }: WebRequest): Headers {
  const headers = new Headers({ accept });
  if (etag) headers.set('if-none-match', etag);
  if (lastModified) headers.set('if-modified-since', lastModified);
  return headers;
}

function checkStatus(response: Response): void {
  const { status, ok } = response;
  if (ok) return;
  if (status === 410) throw new WebError('webGone');
  if (status === 429 || status === 503)
    throw new WebError(
      'webBusy',
      [String(status)],
      retryAfter(response.headers.get('retry-after'), new Date()),
    );
  throw new WebError('webStatus', [String(status)]);
}

async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new WebError('webTooLarge', [String(limit / 1_000_000)]);
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) break;
      size += value.length;
      if (size > limit) throw tooLarge();
      parts.push(value);
    }
  } finally {
    await reader?.cancel().catch(() => {});
    reader?.releaseLock();
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Whatever the network does wrong has one of two names. */
async function unlessSlow<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WebError) throw error;
    throw new WebError(signal.aborted ? 'webSlow' : 'webUnreachable');
  }
}
