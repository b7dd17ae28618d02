import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of evaluation sets. */
export class DataFolder {
  constructor(readonly path: string) {}

  get exists(): boolean {
    return existsSync(this.path);
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  text(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** The objects of a JSON Lines file. Their shape is the set's own: the caller says which. */
  lines<Item>(file: string): Item[] {
    return this.text(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Item);
  }
}
