import { InputError } from './input-error.ts';

/** A JSON object from outside; its fields are read one by one, own ones only. */
export type Fields = Record<string, unknown>;

export function parseFields(line: string): Fields {
  if (line.trim() === '') throw new InputError('line is empty');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('line is not valid JSON');
  }
  return asFields(value, 'line');
}

export function fieldsIn(fields: Fields, key: string): Fields {
  return asFields(own(fields, key), `"${key}"`);
}

function asFields(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InputError(`${what} is not a JSON object`);
}

/** An id names a line in the output: text or a number. */
export function idOf(fields: Fields): string | number {
  const id = own(fields, 'id');
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new InputError(id === undefined ? '"id" is missing' : '"id" is neither text nor a number');
}

export function text(fields: Fields, key: string): string {
  const value = own(fields, key);
  if (typeof value === 'string') return value;
  throw new InputError(value === undefined ? `"${key}" is missing` : `"${key}" is not text`);
}

/** Null where the field is missing, null or empty. */
export function optionalText(fields: Fields, key: string): string | null {
  const value = own(fields, key);
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new InputError(`"${key}" is not text`);
}

/** A place in a text of the given length. */
export function offset(fields: Fields, key: string, length: number): number {
  const value = own(fields, key);
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new InputError(`"${key}" is not an offset`);
  if (value < 0 || value > length) throw new InputError(`"${key}" is outside the text`);
  return value;
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
