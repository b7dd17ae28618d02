/** Answers every message to a subject's worker; the worker is woken by it where it was stopped. */
export function answer<M>(work: (message: M) => Promise<unknown>): void {
  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    work(message as M).then(reply, (error: unknown) => reply({ error: String(error) }));
    return true;
  });
}
