/** What is wrong with an input, in words for the one who gave it. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Any failure in one line of words; never a stack trace. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = (message.split('\n', 1)[0] ?? '').slice(0, 300);
  return error instanceof InputError ? line : `could not be processed: ${line}`;
}
