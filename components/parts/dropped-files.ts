/** As many files are taken out of what was dropped: a folder may be a whole disk. */
const MOST = 50_000;

/**
 * The files of what was dropped, those in folders too, each under its path from where it was dropped.
 * To be called while the drop is handled: later the browser tells nothing more of it.
 */
export function droppedFiles({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.some(({ isDirectory }) => isDirectory) ? filesIn(entries) : Promise.resolve([...files]);
}

/** Folder by folder, without recursion: nobody says how deep they go. */
async function filesIn(entries: FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && found.length < MOST; entry = waiting.shift()) {
    if (isFolder(entry)) waiting.push(...(await contentsOf(entry)));
    else if (isFile(entry)) found.push(await fileOf(entry));
  }
  return found;
}

/** A reader of folders hands out a part at a time, and nothing after the last. */
async function contentsOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  const path = entry.fullPath.replace(/^\//, '');
  return new File([file], path, { type: file.type, lastModified: file.lastModified });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
