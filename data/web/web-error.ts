/** Why nothing came of asking the network: keys of sentences in `_locales`. */
export type WebProblem =
  | 'webAddress'
  | 'webPrivate'
  | 'webNoAccess'
  | 'webMoved'
  | 'webUnreachable'
  | 'webSlow'
  | 'webTooLarge'
  | 'webCharset'
  | 'webStatus'
  | 'webGone'
  | 'webBusy';

/** The one kind of error that asking the network ends with. */
export class WebError extends Error {
  override name = 'WebError';

  /**
   * @param args what fills the places of the sentence
   * @param retryAfter how long the server wants to be left alone, in milliseconds; null where it does not say
   */
  constructor(
    readonly problem: WebProblem,
    readonly args: string[] = [],
    readonly retryAfter: number | null = null,
  ) {
    super([problem, ...args].join(' '));
  }
}
