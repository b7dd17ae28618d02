import { PackError } from '../../data/packs/pack-error.ts';
import { messageOf } from '../input-error.ts';
import { phraseText } from '../phrases.ts';

/** What is wrong with a pack, in the words of the library and with what exactly was found. */
export function packProblem(error: unknown): string {
  if (!(error instanceof PackError)) return messageOf(error);
  return `${phraseText({ key: error.problem, args: error.args })} (${error.message})`;
}
