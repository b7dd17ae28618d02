import { InputError } from './input-error.ts';
import type { Io } from './io.ts';
import { type Options, parseOptions } from './options.ts';
import { HELP, UsageError } from './usage.ts';
import { compareVerb } from './verbs/compare.ts';
import { contextVerb } from './verbs/context.ts';
import { indexVerb } from './verbs/index.ts';
import { packVerb } from './verbs/pack.ts';
import { pageVerb } from './verbs/page.ts';
import { readVerb } from './verbs/read.ts';
import { relatedVerb } from './verbs/related.ts';

/** A verb resolves to the number of lines or files that failed. */
const VERBS: Record<string, (options: Options, io: Io) => Promise<number>> = {
  page: pageVerb,
  read: readVerb,
  compare: compareVerb,
  related: relatedVerb,
  context: contextVerb,
  pack: packVerb,
  index: indexVerb,
};

/** Runs one call of the command; resolves to its exit status. */
export async function run(words: string[], io: Io): Promise<0 | 1 | 2> {
  try {
    const options = parseOptions(words);
    if (options.help) {
      await io.write(HELP);
      return 0;
    }
    if (options.verb === null) throw new UsageError('no verb given');
    const verb = Object.hasOwn(VERBS, options.verb) ? VERBS[options.verb] : undefined;
    if (!verb) throw new UsageError(`unknown verb "${options.verb}"`);
    return (await verb(options, io)) > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    io.warn(`${error.message} (sidelight --help says how)`);
    return 2;
  }
}
