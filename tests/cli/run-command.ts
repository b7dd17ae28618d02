import { run } from '../../cli/run.ts';

/** What one call of the command printed and how it ended. */
export interface Outcome {
  status: number;
  out: string;
  warnings: string[];
  /** Standard output as JSON Lines. */
  lines(): Record<string, unknown>[];
}

/** Runs the command in this process, with its input in chunks of any size. */
export async function runCommand(words: string[], input: (string | Uint8Array)[] = []): Promise<Outcome> {
  let out = '';
  const warnings: string[] = [];
  const status = await run(words, {
    stdin: chunksOf(input),
    write: async (text) => {
      out += text;
    },
    warn: (text) => {
      warnings.push(text);
    },
  });
  return {
    status,
    out,
    warnings,
    lines: () =>
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

async function* chunksOf(input: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of input) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}
