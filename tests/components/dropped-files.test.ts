import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../components/parts/dropped-files.ts';
import { dropOf, type Tree } from './dropped-tree.ts';

const pathsOf = async (tree: Tree) => (await droppedFiles(dropOf(tree))).map(({ name }) => name).sort();

describe('what is dropped', () => {
  it('is files as they are', async () => {
    expect(await pathsOf({ 'a.md': 'A', 'b.html': 'B' })).toEqual(['a.md', 'b.html']);
  });

  it('is every file of a folder, under its path, beside files', async () => {
    const tree = { notes: { 'a.md': 'A', deep: { er: { 'c.md': 'C' } }, none: {} }, 'b.html': 'B' };
    expect(await pathsOf(tree)).toEqual(['b.html', 'notes/a.md', 'notes/deep/er/c.md']);
    const [first] = await droppedFiles(dropOf({ notes: { 'a.md': 'Words' } }));
    expect(await first?.text()).toBe('Words');
  });

  it('is all of a folder that is told of in parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.md`, String(at)]));
    expect(await pathsOf({ many })).toHaveLength(250);
  });
});
