/**
 * Small parts to build schemas from. A schema rebuilds a value field by field from untrusted input:
 * what comes out was made here, never passed through. Depth is that of the schema, not of the input.
 */

/** Takes note of one problem: where (`figures/2/min`) and what. */
export type Report = (path: string, problem: string) => void;

/** Rebuilds `value`, or reports why not and gives undefined. */
export interface Schema<T> {
  (value: unknown, path: string, report: Report): T | undefined;
  /** A field of this schema may be missing. */
  optional?: boolean;
}

/** Enough of a hostile key or value to recognise it by. */
const SHOWN = 60;

export function text(max: number, min = 0): Schema<string> {
  return (value, path, report) => {
    if (typeof value !== 'string') return refuse(path, 'must be a text', value, report);
    if (value.length < min) return refuse(path, 'must not be empty', value, report);
    if (value.length > max) return refuse(path, `must have at most ${max} characters`, value, report);
    return value;
  };
}

/** A text of a certain form; `form` says which, for the error. */
export function textLike(form: string, fits: (value: string) => boolean): Schema<string> {
  return (value, path, report) =>
    typeof value === 'string' && fits(value) ? value : refuse(path, `must be ${form}`, value, report);
}

/** One of a union's members. They are given as keys, so that the compiler misses none of them. */
export function oneOf<T extends string>(choices: Record<T, true>): Schema<T> {
  const names = Object.keys(choices) as T[];
  return (value, path, report) =>
    names.find((name) => name === value) ?? refuse(path, `must be one of ${names.join(', ')}`, value, report);
}

export function number(): Schema<number> {
  return (value, path, report) =>
    typeof value === 'number' && Number.isFinite(value)
      ? value
      : refuse(path, 'must be a finite number', value, report);
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Schema<number> {
  return (value, path, report) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : refuse(path, `must be a whole number from ${min} to ${max}`, value, report);
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return (value, path, report) => (value === null ? null : schema(value, path, report));
}

/** For a field that may be missing; it then is in what is made of it, too. */
export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return Object.assign((...args: Parameters<Schema<T>>) => schema(...args), { optional: true });
}

export function list<T>(schema: Schema<T>, max: number): Schema<T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) return refuse(path, 'must be a list', value, report);
    if (value.length > max) return refuse(path, `must have at most ${max} entries`, value.length, report);
    const rebuilt: T[] = [];
    for (let index = 0; index < value.length; index++) {
      const entry = schema(value[index], `${path}/${index}`, report);
      if (entry !== undefined) rebuilt.push(entry);
    }
    return rebuilt.length === value.length ? rebuilt : undefined;
  };
}

/** An object of exactly these fields: none missing but what is optional, none besides (so never `__proto__`). */
export function object<T extends object>(fields: { [K in keyof T]: Schema<T[K]> }): Schema<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, path, report) => {
    if (!isObject(value)) return refuse(path, 'must be an object', value, report);
    const rebuilt: Partial<T> = {};
    let complete = true;
    for (const name of names) {
      if (fields[name].optional && !Object.hasOwn(value, name)) continue;
      const at = join(path, name);
      const field = Object.hasOwn(value, name)
        ? fields[name](value[name], at, report)
        : refuse(at, 'is missing', undefined, report);
      if (field === undefined) complete = false;
      else rebuilt[name] = field;
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(fields, name)) continue;
      report(join(path, name.slice(0, SHOWN)), 'is not a field of this object');
      complete = false;
    }
    return complete ? (rebuilt as T) : undefined;
  };
}

/** An object with free keys of at most `keyLength` characters, at most `max` of them; `__proto__` is refused. */
export function dictionary<T>(schema: Schema<T>, keyLength: number, max: number): Schema<Record<string, T>> {
  return (value, path, report) => {
    if (!isObject(value)) return refuse(path, 'must be an object', value, report);
    const names = Object.keys(value);
    if (names.length > max) return refuse(path, `must have at most ${max} keys`, names.length, report);
    const entries: [string, T][] = [];
    for (const name of names) {
      const at = join(path, name.slice(0, SHOWN));
      if (name === '__proto__' || name.length > keyLength) report(at, 'is no valid key');
      else {
        const entry = schema(value[name], at, report);
        if (entry !== undefined) entries.push([name, entry]);
      }
    }
    return entries.length === names.length ? Object.fromEntries(entries) : undefined;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(path: string, problem: string, value: unknown, report: Report): undefined {
  report(path, value === undefined ? problem : `${problem}, not ${shown(value)}`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const written = typeof value === 'string' ? JSON.stringify(value.slice(0, SHOWN)) : String(value);
  return written.slice(0, SHOWN);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
