/** One reader of untrusted bytes, as the fuzzer sees it. */
export interface Target {
  name: string;
  /** Sound inputs, to be changed into others. */
  seeds: Uint8Array[];
  /** Makes an input that may be anything out of a sound one; the same for the same numbers. */
  mutate(random: () => number, seed: Uint8Array): Uint8Array;
  /** Feeds it an input: resolves with what came of it in a word or two, and throws for what must never be. */
  run(input: Uint8Array): Promise<string>;
  /** What must hold after any number of inputs. */
  end?(): Promise<void>;
}

/** What must never be, found in an answer. */
export class Fault extends Error {
  override name = 'Fault';
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
