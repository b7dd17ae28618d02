import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const ROOT = new URL('../../', import.meta.url);
const SOURCE = /\.tsx?$/;

/** One source file, with its path from the root of the repository. */
export interface Source {
  path: string;
  code: string;
}

/** One import of a file: of another file (`data/types.ts`) or of a package (`dexie`). */
export interface Arrow {
  from: string;
  to: string;
  /** Nothing of it is left when the types are taken away. */
  typeOnly: boolean;
}

/** Every source file in some folders of the repository, without comments. */
export function sourcesIn(folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
      .filter((path) => SOURCE.test(path) && existsSync(new URL(path, ROOT)))
      .map((path) => ({ path, code: withoutComments(readFileSync(new URL(path, ROOT), 'utf8')) })),
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
}

const NAMES = String.raw`\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?|[\w$]+`;
const STATEMENT = new RegExp(
  String.raw`^(?:import|export)\s+(?:(type)\s+)?(?:((?:[\w$]+\s*,\s*)?(?:${NAMES}))\s+from\s+)?'([^']+)'`,
  'gm',
);
const CALL = /\bimport\(\s*'([^']+)'/g;

/** What a file imports, statically and at run time. */
export function arrowsOf({ path, code }: Source): Arrow[] {
  const statements = [...code.matchAll(STATEMENT)].map(([, type, names = '', to = '']) => ({
    to,
    typeOnly: type !== undefined || onlyTypes(names),
  }));
  const calls = [...code.matchAll(CALL)].map(([, to = '']) => ({ to, typeOnly: false }));
  return [...statements, ...calls].map(({ to, typeOnly }) => ({
    from: path,
    to: to.startsWith('.') ? posix.join(posix.dirname(path), to) : to,
    typeOnly,
  }));
}

function onlyTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names)?.[1];
  const each =
    inBraces
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}
