import { type Fields, idOf, parseFields } from './fields.ts';
import { InputError, messageOf } from './input-error.ts';
import type { Io } from './io.ts';
import { type Line, linesOf } from './lines.ts';

/** Answers one input line; what it returns is printed after the line's id. */
export type Answer = (fields: Fields, id: string | number) => object | Promise<object>;

/**
 * Answers JSON Lines with JSON Lines: one out for each in, in the same order, one at a time.
 * Resolves to the number of lines that failed.
 */
export async function answerLines(io: Io, answer: Answer): Promise<number> {
  let failed = 0;
  for await (const line of linesOf(io.stdin)) {
    const result = await answerLine(line, answer);
    if ('error' in result) failed++;
    await io.write(`${JSON.stringify(result)}\n`);
  }
  return failed;
}

async function answerLine(line: Line, answer: Answer): Promise<object> {
  let id: string | number | null = null;
  try {
    if ('problem' in line) throw new InputError(line.problem);
    const fields = parseFields(line.text);
    id = idOf(fields);
    return { id, ...(await answer(fields, id)) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}
