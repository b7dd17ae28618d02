import { readFileSync } from 'node:fs';

/** The organisations of lists/organisations.txt: groups a line, names between commas, remarks after #. */
export function readOrganisations(): string[] {
  return readFileSync(new URL('lists/organisations.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(', '))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
