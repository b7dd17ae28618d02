import { ROOMS } from './rules.ts';
import type { Arrow } from './sources.ts';

/** The arrows that a room's row does not allow. */
export function wrongArrows(arrows: Arrow[]): string[] {
  return arrows.filter((arrow) => !isAllowed(arrow)).map(inWords);
}

export function inWords({ from, to, typeOnly }: Arrow): string {
  return `${from} → ${to}${typeOnly ? ' (types)' : ''}`;
}

function isAllowed({ from, to, typeOnly }: Arrow): boolean {
  const [name = ''] = from.split('/', 1);
  const room = ROOMS[name];
  if (!room) return false;
  const allowed = [`${name}/`, ...room.code, ...(typeOnly ? room.types : [])];
  return allowed.some((one) => covers(one, to));
}

function covers(allowed: string, to: string): boolean {
  if (allowed.endsWith('/')) return to.startsWith(allowed);
  return allowed.endsWith('*') ? to.startsWith(allowed.slice(0, -1)) : to === allowed;
}

/** A ring of files that need each other at run time, or null. Iterative, linear in the arrows. */
export function ringIn(arrows: Arrow[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of arrows) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const todo = [{ file: start, depth: 0 }];
    for (let here = todo.pop(); here; here = todo.pop()) {
      for (const left of path.splice(here.depth)) done.add(left);
      if (path.includes(here.file)) return [...path.slice(path.indexOf(here.file)), here.file];
      if (done.has(here.file)) continue;
      path.push(here.file);
      for (const file of next.get(here.file) ?? []) todo.push({ file, depth: path.length });
    }
    for (const left of path) done.add(left);
  }
  return null;
}
