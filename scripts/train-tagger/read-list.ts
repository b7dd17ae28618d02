import { readFileSync } from 'node:fs';

/** The names of a list written by hand: groups a line, names between commas, remarks after #. */
export function readList(name: 'organisations'): string[] {
  return readFileSync(new URL(`lists/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(', '))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
