import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** A call of the command, taken apart. */
export interface Options {
  verb: string | null;
  files: string[];
  jsonl: boolean;
  json: boolean;
  help: boolean;
  corpus: string | null;
  limit: number;
  /** The file that `pack build` makes, and what its header says. */
  output: string | null;
  name: string | null;
  publisher: string | null;
  licence: string | null;
}

const DEFAULT_LIMIT = 20;

/** Takes the command's words apart; throws `UsageError` for what it does not know. */
export function parseOptions(words: string[]): Options {
  const { values, positionals } = parsed(words);
  const [verb = null, ...files] = positionals;
  return {
    verb,
    files,
    jsonl: values.jsonl ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    corpus: values.corpus ?? null,
    limit: values.limit === undefined ? DEFAULT_LIMIT : wholeNumber(values.limit),
    output: values.output ?? null,
    name: values.name ?? null,
    publisher: values.publisher ?? null,
    licence: values.licence ?? null,
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        corpus: { type: 'string' },
        limit: { type: 'string' },
        output: { type: 'string', short: 'o' },
        name: { type: 'string' },
        publisher: { type: 'string' },
        licence: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(word: string): number {
  const number = Number(word);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`--limit needs a whole number above 0, not "${word}"`);
}
