/** The command's surroundings, so that tests can stand in for the process. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader at the other end keeps up. */
  write(text: string): Promise<void>;
  /** Progress and warnings. */
  warn(text: string): void;
}

/** The process's own standard streams. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    write: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    warn: (text) => {
      process.stderr.write(`sidelight: ${text}\n`);
    },
  };
}
