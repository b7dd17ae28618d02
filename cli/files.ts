import { readFile } from 'node:fs/promises';
import { InputError, messageOf } from './input-error.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';

/** The two ways to answer a file: as a JSON line, or as text for people. */
export interface FileAnswers {
  json(content: string, file: string): Promise<object>;
  readable(content: string, file: string): Promise<string>;
}

/** Answers each file named on the command line; resolves to the number that failed. */
export async function readFiles({ files, json }: Options, io: Io, answers: FileAnswers): Promise<number> {
  let failed = 0;
  for (const file of files) {
    try {
      const content = await contentOf(file);
      if (json) await io.write(`${JSON.stringify({ id: file, ...(await answers.json(content, file)) })}\n`);
      else {
        if (files.length > 1) await io.write(`── ${file}\n`);
        await io.write(await answers.readable(content, file));
      }
    } catch (error) {
      failed++;
      if (json) await io.write(`${JSON.stringify({ id: file, error: messageOf(error) })}\n`);
      else io.warn(`${file}: ${messageOf(error)}`);
    }
  }
  return failed;
}

/** A file as text. */
export async function contentOf(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new InputError(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Saved pages of older sites.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
