import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type OpenPack, openPack } from '../../data/packs/read-pack.ts';
import { InputError } from '../input-error.ts';

export async function openPackFile(file: string): Promise<OpenPack> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new InputError('no such file');
  return openPack(createReadStream(file));
}
