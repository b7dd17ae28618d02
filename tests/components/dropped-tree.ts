/** Folders and files by name, as somebody drops them. */
export interface Tree {
  [name: string]: string | Tree;
}

/** As many entries a browser hands out at once. */
const PART = 100;

/** What a browser tells of a drop. */
export function dropOf(tree: Tree): Pick<DataTransfer, 'items' | 'files'> {
  const entries = Object.entries(tree).map(([name, content]) => entryOf(`/${name}`, content));
  const files = Object.entries(tree).flatMap(([name, content]) =>
    typeof content === 'string' ? new File([content], name) : [],
  );
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

function entryOf(fullPath: string, content: string | Tree): object {
  if (typeof content === 'string') {
    const file = new File([content], fullPath.split('/').at(-1) ?? '');
    return { isFile: true, isDirectory: false, fullPath, file: (take: (file: File) => void) => take(file) };
  }
  const entries = Object.entries(content).map(([name, inner]) => entryOf(`${fullPath}/${name}`, inner));
  const createReader = () => ({
    readEntries: (take: (part: object[]) => void) => take(entries.splice(0, PART)),
  });
  return { isFile: false, isDirectory: true, fullPath, createReader };
}
